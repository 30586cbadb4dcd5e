package org.tinkuy.park;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.CodeList;
import org.tinkuy.catalog.ExchangeRules;
import org.tinkuy.catalog.Material;
import org.tinkuy.catalog.Materials;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.park.WasteCode.Mark;
import org.tinkuy.park.WasteCode.Reading;

/// Codes as people write them into `wasteScheme` and `wasteCode`.
class WasteCodeTest {
  private static final Provenance MADE_UP = new Provenance("lists for tests", "D", false);
  private static final ExchangeRules RULES =
      new ExchangeRules(
          Map.of(),
          List.of(),
          List.of(),
          List.of(
              list("LoW", List.of(), "\\d{6}", "10 02 02"),
              list("Basel", List.of(), "[ABY]\\d{1,4}", "B1200"),
              list("PE", List.of("PE"), "[AB]\\d\\.\\d", "A4.1")),
          List.of());
  private static final Materials MATERIALS =
      new Materials(
          List.of("10", "11"),
          Map.of(
              "100202", material("100202", Material.Hazard.NONE),
              "110105", material("110105", Material.Hazard.ABSOLUTE)));

  private static List<Reading> read(String scheme, String written) {
    return WasteCode.read(scheme, written, "PE", RULES, MATERIALS);
  }

  private static List<WasteCode> codes(String scheme, String written) {
    return WasteCode.known(read(scheme, written));
  }

  @Test
  void oneCodeIsOfTheListThatTheOtherCellNames() {
    assertThat(codes("LoW", "10 02 02"))
        .containsExactly(new WasteCode("LoW", "100202", Mark.HARMLESS));
    assertThat(codes("LoW", "11 01 05*")).extracting(WasteCode::mark).contains(Mark.HAZARDOUS);
    assertThat(codes("Basel", "a 1060"))
        .containsExactly(new WasteCode("Basel", "A1060", Mark.HAZARDOUS));
    assertThat(codes("national", "B2.1")).extracting(WasteCode::name).containsExactly("PE B2.1");
    assertThat(codes("LoW", "")).isEmpty();
  }

  @Test
  void severalCodesMayEachNameTheirList() {
    assertThat(codes("", "LoW 10 02 02\u00a0; Basel:B1200"))
        .extracting(WasteCode::name)
        .containsExactly("LoW 100202", "Basel B1200");
    // what names none is of the list of the other cell
    assertThat(codes("LoW", "10 02 02; PE A4.1;"))
        .extracting(WasteCode::name)
        .containsExactly("LoW 100202", "PE A4.1");
  }

  @Test
  void anEntryThatWeDoNotHaveAndALetterWithoutMeaningSayNothingOfHazard() {
    assertThat(codes("LoW", "10 02 99")).extracting(WasteCode::mark).containsExactly(Mark.SILENT);
    assertThat(codes("Basel", "Y48")).extracting(WasteCode::mark).containsExactly(Mark.SILENT);
  }

  @Test
  void whatCannotBeReadIsSaidAndNotGuessed() {
    assertThat(read("LoW", "10 2 2"))
        .singleElement()
        .isInstanceOfSatisfying(
            Reading.Malformed.class, each -> assertThat(each.list().id()).isEqualTo("LoW"));
    assertThat(read("", "Wien 12; 10 02 02"))
        .containsExactly(new Reading.NoList("Wien 12", "Wien"), new Reading.NoList("10 02 02", ""));
    // a German firm has no national list here
    assertThat(WasteCode.read("national", "A4.1", "DE", RULES, MATERIALS))
        .containsExactly(new Reading.NoList("A4.1", "national"));
  }

  @Test
  void codesDisagreeWhereOneNamesAHazardAndAnotherNone() {
    assertThat(WasteCode.disagree(codes("LoW", "11 01 05; Basel B1200"))).isTrue();
    assertThat(WasteCode.disagree(codes("LoW", "11 01 05; Basel A1060"))).isFalse();
    assertThat(WasteCode.disagree(codes("LoW", "10 02 02; Basel Y48"))).isFalse();
    assertThat(WasteCode.disagree(List.of())).isFalse();
  }

  private static CodeList list(String id, List<String> countries, String pattern, String example) {
    boolean marks = !id.equals("LoW");
    return new CodeList(
        id,
        countries.isEmpty() ? List.of(id) : List.of(id, "national"),
        countries,
        Pattern.compile(pattern),
        new CodeList.Marks(marks ? List.of("A") : List.of(), marks ? List.of("B") : List.of()),
        example,
        MADE_UP);
  }

  private static Material material(String code, Material.Hazard hazard) {
    return new Material(
        code, hazard, "solid", "ash", List.of(Material.Use.RECYCLE), Map.of(), 2015, MADE_UP);
  }
}
