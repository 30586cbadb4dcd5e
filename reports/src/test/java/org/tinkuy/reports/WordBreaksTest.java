package org.tinkuy.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBreaksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "from 52 to −2.0 points; from |52 |to |−2.0 |points",
        "EN-I4 and PM-P1; EN-I4 |and |PM-P1",
        "Eco-Industrial Parks; Eco-Industrial |Parks",
        "les éco-industriels, OSB-G4, CO2-A et l'arrière-pays; les |éco-industriels, |OSB-G4,"
            + " |CO2-A |et |l'arrière-|pays",
        "SO-I8\u00A0○, SO-I9\u00A0●; SO-I8\u00A0○, |SO-I9\u00A0●",
        "to ≥ 80 % (~ estimé), ≥ ~ 6 t; to |≥ 80 % |(~ estimé), |≥ ~ 6 t",
        "80 GWh, 369,000 USD a year; 80 GWh, |369,000 USD |a |year",
        "D. Leg. 1278, art. 5 of it. We; D. Leg. 1278, |art. 5 |of |it. |We",
        "offers.csv:14:price; offers.csv:14:price",
        "events-and-certificates.xlsx!Certificates:26:Current status;"
            + " events-|and-|certificates.xlsx!|Certificates:26:|Current |status",
        "kgCO2e/kWh in 2023/2024; kgCO2e/kWh |in |2023/2024",
        "at least 535\u202FUSD/person; at |least |535\u202FUSD/person",
        "12 t CO₂e, 5 kg CO₂e/USD and what CO₂e is; 12 t CO₂e, |5 kg CO₂e/USD |and |what |CO₂e |is",
        "safety/health; safety/|health",
        "gain USD/an, 3.75 PEN/USD; gain |USD/an, |3.75 PEN/USD",
        "price (works.east.unitCost) in plots.csv; price |(works.|east.|unitCost) |in |plots.csv",
        "61\u202F% of it; 61\u202F% |of |it",
        "P17 with 1\u202F809 m² (7 %), 3 tons; P17 |with |1\u202F809 m² |(7 %), |3 |tons",
        "D.S. N.º 017-2015-PRODUCE y Ley N.º 30078; D.S. N.º 017-2015-|PRODUCE |y |Ley N.º 30078",
        "el D. Leg. N.º 1278; el |D. Leg. N.º 1278",
        "décret n° 2022 (ISO 14001, HJ 274-2015); décret n° 2022 |(ISO 14001, |HJ 274-2015)",
        "sum(energy in, energy(use)) − sum(use) / x(s); sum(|energy |in, |energy(|use)) |−"
            + " sum(|use) |/ x(s)",
        "facts[park,carbonTarget,2024] 1,5; facts[park,|carbonTarget,2024] |1,5",
        "zona E es; zona |E |es",
        "透明 谷; 透|明 |谷",
        "Attention : « oui » et non !; Attention : |« oui » |et |non !",
      })
  void endsLinesBetweenWordsOnly(String text, String parts) {
    assertThat(String.join("|", WordBreaks.pieces(text))).isEqualTo(parts);
  }
}
