package org.tinkuy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.park.ParkProfile;

/// What `park.yaml` says, and what is refused with a hint.
class ProfileTest {
  @Test
  void readsAllItSays() {
    ParkProfile profile =
        Written.smallPark()
            .header("region", "Lima")
            .header("epsg", "EPSG:32718")
            .header("priceYear", "2022")
            .header("priceIndex", "CPI PE")
            .header("decimalSign", ",")
            .header("fiscalYearStart", "07-01")
            .header("parkType", "eco-industrial")
            .header("management", "private")
            .header("parkBody", "B1")
            .header("languages", "es")
            .check()
            .park()
            .profile();

    assertThat(profile.id()).isEqualTo("test");
    assertThat(profile.name().in("es")).isEqualTo("Test park");
    assertThat(profile.locality()).isEqualTo(new ParkProfile.Locality("PE", "Lima", 32718));
    assertThat(profile.money().currency()).hasToString("PEN");
    assertThat(profile.money().priceYear()).isEqualTo(2022);
    assertThat(profile.governance().parkBody()).isEqualTo("B1");
    assertThat(profile.conventions().languages()).containsExactly("es");
    assertThat(profile.conventions().decimalSign()).isEqualTo(",");
    assertThat(profile.conventions().fiscalYearStart()).isEqualTo(MonthDay.of(7, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "schema; 2; profile.schema; newer program",
        "schema; one; profile.schema; newer program",
        "id; ; profile.missing; id: my-park",
        "id; ../etc; profile.id; etc",
        "id; My park; profile.id; My-park",
        "names; ; profile.names; names: {en: My park}",
        "country; ; profile.missing; country: PE",
        "country; Peru; profile.country; PE",
        "country; Perú; profile.country; PE",
        "country; PER; profile.country; PE",
        "country; pe; profile.country; PE",
        "country; Atlantis; profile.country; PE",
        "currency; ; profile.missing; currency: USD",
        "currency; Soles; profile.currency; PEN",
        "decimalSign; ';'; profile.decimalSign; decimalSign",
        "fiscalYearStart; July; profile.fiscalYearStart; 07-01",
        "fiscalYearStart; 02-29; profile.fiscalYearStart; 07-01",
      })
  void refusesAParkThatCannotBeReadRightly(String key, String text, String code, String hint) {
    CheckedPark park = Written.smallPark().header(key, text == null ? "" : text).check();

    assertThat(park.checked()).isInstanceOf(Checked.Refused.class);
    assertThat(park.told()).containsExactly("ERROR " + code + " park.yaml:" + key);
    assertThat(park.issues().getFirst().suggestion()).contains(hint);
  }

  @Test
  void tellsTheProblemsOfTheTablesOfARefusedParkToo() {
    CheckedPark park =
        Written.smallPark()
            .header("currency", "Soles")
            .header("country", "")
            .table("occupancy", "period;lettable_m2;let_m2\n2024;many;1000")
            .check();

    assertThat(park.checked()).isInstanceOf(Checked.Refused.class);
    assertThat(park.told())
        .containsExactly(
            "ERROR profile.missing park.yaml:country",
            "ERROR profile.currency park.yaml:currency",
            "ERROR cell.number occupancy.csv:2:lettable_m2");
  }

  @Test
  void doesNotReadTablesByTheWordsOfAnotherVersion() {
    CheckedPark park =
        Written.smallPark()
            .header("schema", "99")
            .table("occupancy", "period;lettable_m2;let_m2\n2024;many;1000")
            .check();

    assertThat(park.told()).containsExactly("ERROR profile.schema park.yaml:schema");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ERROR; epsg; north; profile.number",
        "ERROR; priceYear; 22; profile.priceYear",
        "WARNING; curency; PEN; profile.unknownKey",
        "WARNING; parkType; eco industrial; profile.word",
        "WARNING; management; privat; profile.word",
        "WARNING; languages; Spanish; profile.language",
      })
  void goesOnWithoutWhatOneCanDoWithout(String severity, String key, String text, String code) {
    CheckedPark park = Written.smallPark().header(key, text).check();

    assertThat(park.told()).containsExactly(severity + " " + code + " park.yaml:" + key);
    assertThat(park.issues()).extracting(Issue::suggestion).allMatch(hint -> !hint.isBlank());
    assertThat(park.keys("tenants")).hasSize(2);
  }

  @Test
  void readsAParkWithoutSchemaVersionAsThisOneAndSaysSo() {
    CheckedPark park = Written.smallPark().without("schema").check();

    assertThat(park.told()).containsExactly("WARNING profile.schemaMissing park.yaml:schema");
  }

  @Test
  void saysThatFiscalYearsAreReadAsCalendarYearsWhereTheirStartIsNotStated() {
    Written park = Written.smallPark().table("economics", "tenant;period\nT1;2023\nT1;FY2024");

    assertThat(park.check().told())
        .containsExactly("WARNING profile.fiscalYearUnstated economics.csv:3");
    assertThat(park.header("fiscalYearStart", "01-01").check().told()).isEmpty();
  }

  @Test
  void namesAllProblemsOfTheHeaderAtOnce() {
    CheckedPark park =
        Written.park().without("id").header("country", "Peru").header("currency", "Soles").check();

    assertThat(park.told())
        .containsExactly(
            "ERROR profile.missing park.yaml:id",
            "ERROR profile.country park.yaml:country",
            "ERROR profile.currency park.yaml:currency");
  }
}
