package org.tinkuy.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.document.TestCatalog;
import org.tinkuy.document.Written;

/// Whom a park asks, and what.
class TenantFormsTest {
  private static final Catalog CATALOG = TestCatalog.CATALOG;
  private static final String FLOWS =
      "flow;period;tenant;direction;carrier;quantity;unit;state;price\n";

  private static List<String> ids(TenantForm form) {
    return form.questions().stream().map(Question::id).toList();
  }

  private static TenantForm formOf(Catalog catalog, Written written, String tenant) {
    return Asked.form(Asked.forms(catalog, written.document(), "2025"), tenant).orElseThrow();
  }

  private static List<String> asked(Written written, String period) {
    return Asked.forms(CATALOG, written.document(), period).stream()
        .map(TenantForm::tenant)
        .toList();
  }

  @Test
  void asksOnlyWhoWasThereInTheYear() {
    Written written =
        Written.park()
            .table(
                "tenants",
                """
                tenant;name;sector;until
                T1;One;1313;
                T2;Two;1313;2024-12-31
                T3;Three;1313;2025-01-01
                """);

    assertThat(asked(written, "2025")).containsExactly("T1", "T3");
    assertThat(asked(written, "FY2024")).containsExactly("T1", "T2", "T3");
  }

  /// `01/03/2031` begins with a lower letter than `2025` and is still later.
  @Test
  void aDayMayBeWrittenWithTheYearLast() {
    Written written =
        Written.park()
            .table(
                "tenants",
                """
                tenant;name;sector;until
                T1;One;1313;01/03/2031
                T2;Two;1313;31.12.2024
                T3;Three;1313;15-06-2025
                """);

    assertThat(asked(written, "2025")).containsExactly("T1", "T3");
  }

  /// A firm in Peru was asked in Spanish for `heads and viscera`.
  @Test
  void aNoteOnAFlowIsToldInTheLanguageOfTheForm() {
    Written written =
        Written.smallPark()
            .table(
                "flows",
                """
                flow;period;tenant;direction;carrier;quantity;unit;state;note
                F1;2024;T1;in;water;500;m3;measured;wash water
                F2;2024;T1;in;power;80;MWh;measured;kilns
                """)
            .table("translations", "text;language;translation\nwash water;es;agua de lavado");

    List<TenantForm> forms =
        new TenantForms(CATALOG, written.document(), "2025").in("es-PE").list();

    assertThat(forms.getFirst().questions())
        .extracting(question -> question.text().english())
        .anyMatch(text -> text.contains("(agua de lavado)"))
        .anyMatch(text -> text.contains("(kilns)"))
        .noneMatch(text -> text.contains("wash water"));
  }

  @Test
  void asksAgainForTheFlowsOfTheYearBeforeAndKeepsWhatLasts() {
    Written written =
        Written.smallPark()
            .table(
                "flows",
                FLOWS
                    + "F1;2024;T1;in;water;500;m3;measured;2 PEN/m3\n"
                    + "F2;2023;T1;in;power;80;MWh;measured;\n"
                    + "F3;2024;T2;in;water;9;m3;measured;");
    TenantForm form = formOf(CATALOG, written, "T1");

    assertThat(ids(form))
        .filteredOn(id -> id.startsWith("flows|"))
        .containsExactly("flows|F1|quantity");
    Question question = form.find("flows|F1|quantity").orElseThrow();
    assertThat(question.last()).isEqualTo("500");
    assertThat(question.unit()).isEqualTo("m3");
    assertThat(question.cells())
        .containsEntry("period", "2025")
        .containsEntry("state", "measured")
        .doesNotContainKeys("quantity", "price");
  }

  @Test
  void asksForWhatTheSectorUsuallyHasUnlessTheFirmEverToldOfIt() {
    Catalog catalog =
        Asked.catalog(
            List.of(
                Asked.rate("in", "water", "m3"),
                Asked.rate("out", "flyAsh", "t"),
                Asked.rate("in", "water", "m3")),
            List.of());
    Written written =
        Written.smallPark().table("flows", FLOWS + "F9;2021;T1;out;flyAsh;5;t;measured;");
    TenantForm textiles = formOf(catalog, written, "T1");
    TenantForm dyes = formOf(catalog, written, "T2");

    assertThat(ids(textiles))
        .filteredOn(id -> id.startsWith("flows|"))
        .containsExactly("flows|T1-water|quantity");
    assertThat(textiles.find("flows|T1-water|quantity").orElseThrow().cells())
        .containsEntry("kind", "utility")
        .containsEntry("direction", "in")
        .containsEntry("unit", "m3")
        .doesNotContainKey("state");
    assertThat(ids(dyes)).noneMatch(id -> id.startsWith("flows|"));
  }

  @Test
  void asksForPeopleAsTheyWereToldOrForWomenAndMen() {
    String head = "tenant;period;sex;workers\n";
    Written written =
        Written.smallPark().table("workforce", head + "T1;2024;all;40\nT1;2023;male;9");

    assertThat(ids(formOf(CATALOG, written, "T1")))
        .filteredOn(id -> id.startsWith("workforce"))
        .containsExactly("workforce|T1,all|workers");
    assertThat(formOf(CATALOG, written, "T1").find("workforce|T1,all|workers").orElseThrow().last())
        .isEqualTo("40");
    assertThat(ids(formOf(CATALOG, written, "T2")))
        .filteredOn(id -> id.startsWith("workforce"))
        .containsExactly("workforce|T2,female|workers", "workforce|T2,male|workers");
  }

  @Test
  void theUnitOfAnOutputIsTheOneOfTheYearBefore() {
    Written written =
        Written.smallPark()
            .table("economics", "tenant;period;output;turnover\nT1;2024;1,200.5 t;900");
    TenantForm form = formOf(CATALOG, written, "T1");

    assertThat(form.find("economics|T1|output").orElseThrow().unit()).isEqualTo("t");
    assertThat(form.find("economics|T1|turnover").orElseThrow().unit()).isEqualTo("PEN");
    assertThat(formOf(CATALOG, written, "T2").find("economics|T2|output").orElseThrow().unit())
        .isEmpty();
  }

  @Test
  void theNextYearFollowsTheLatestOfFlowsPeopleAndMoney() {
    Written written =
        Written.smallPark()
            .table("flows", FLOWS + "F1;2022;T1;in;water;5;m3;measured;")
            .table("workforce", "tenant;period;sex;workers\nT1;FY2023;all;4\nT1;2023-05;all;4");

    assertThat(TenantForms.nextPeriod(written.document())).contains("FY2024");
    assertThat(TenantForms.nextPeriod(Written.smallPark().document())).isEmpty();
  }

  @Test
  void aYearIsFourDigitsPerhapsOfAFiscalYear() {
    assertThat(List.of("2025", "FY2025", "fy2025")).allMatch(TenantForms::isYear);
    assertThat(List.of("25", "2025-Q1", "2025-03", "", "FY 2025")).noneMatch(TenantForms::isYear);
  }
}
