package org.tinkuy.app.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.assess.State;

/// HJ 274-2015 asks for 30 % of reclaimed water around Beijing, Tianjin and Hebei, 20 % in other
/// cities short of water and 10 % elsewhere.
class TargetsByPlaceTest {
  @TempDir private Path folder;

  /// Where a fact is not told, every target that it leaves must agree. There is no region of that
  /// capital elsewhere, so that nobody is asked for it there, nor does an answer given all the same
  /// count.
  @ParameterizedTest
  @CsvSource({
    "CN, yes, no, 0.29, NOT_MET",
    "CN, yes, no, 0.30, MET",
    "CN, yes, yes, 0.29, NOT_MET",
    "CN, no, yes, 0.19, NOT_MET",
    "CN, no, yes, 0.20, MET",
    "CN, no, no, 0.09, NOT_MET",
    "CN, no, no, 0.10, MET",
    "CN, yes, '', 0.29, NOT_MET",
    "CN, yes, '', 0.30, MET",
    "CN, no, '', 0.09, NOT_MET",
    "CN, no, '', 0.15, NO_DATA",
    "CN, no, '', 0.20, MET",
    "CN, '', yes, 0.19, NOT_MET",
    "CN, '', yes, 0.25, NO_DATA",
    "CN, '', no, 0.25, NO_DATA",
    "CN, '', '', 0.09, NOT_MET",
    "CN, '', '', 0.22, NO_DATA",
    "CN, '', '', 0.30, MET",
    "PE, '', no, 0.10, MET",
    "PE, '', yes, 0.19, NOT_MET",
    "PE, '', yes, 0.20, MET",
    "PE, yes, no, 0.10, MET",
    "PE, '', '', 0.22, MET"
  })
  void howMuchReclaimedWaterIsAskedForFollowsFromThePlace(
      String country, String capitalRegion, String waterShortCity, String share, State state) {
    String park = park(capitalRegion, waterShortCity, share);
    WrittenPark written =
        country.equals("CN") ? WrittenPark.inChina(folder, park) : WrittenPark.of(folder, park);

    assertThat(written.assessBy("hj-274-2015").get("HJ-16").current().state()).isEqualTo(state);
  }

  private static String park(String capitalRegion, String waterShortCity, String share) {
    return """
    [bodies]
    body,role,name,nature
    office,operator,Office,public
    [facts]
    subject,fact,period,value,unit,state
    park,reclaimedWaterShare,2024,%s,1,measured
    """
            .formatted(share)
        + fact("capitalRegion", capitalRegion)
        + fact("waterShortCity", waterShortCity);
  }

  private static String fact(String name, String answer) {
    return answer.isEmpty() ? "" : "park,%s,2024,%s,,measured\n".formatted(name, answer);
  }
}
