package org.tinkuy.finance.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.kernel.Issue;
import org.tinkuy.testkit.CaseFile;

/// Slips of a person's hand in a case: each is told once, at its place, with what was meant.
class SlipsTest {
  private static List<Issue> issues(CaseFile file) {
    return CaseRun.issues(file);
  }

  private static Issue only(CaseFile file) {
    List<Issue> issues = issues(file);
    assertThat(issues).hasSize(1);
    return issues.getFirst();
  }

  /// What is like no unit at all was refused without a word of what to do.
  @Test
  void aUnitThatIsLikeNoneIsAnsweredWithTheExample() {
    Issue issue = only(CaseFile.small().with("products", List.of(CaseFile.plots("80 quux"))));

    assertThat(issue.message()).contains("as 85 USD/m2");
    assertThat(issue.suggestion()).startsWith("The program does not know this unit");
  }

  @Test
  void moreThanTheWholeMayBeAMissingPoint() {
    Issue issue = only(CaseFile.small().with("discount", Map.of("project", "150 %")));

    assertThat(issue.code()).isEqualTo("finance.input.percent");
    assertThat(issue.suggestion())
        .isEqualTo("Write at most 100%; maybe a decimal point is missing.");
  }

  @ParameterizedTest
  @CsvSource({
    "2029-1,    Maybe you mean 2029-01.",
    "2029/03,   Maybe you mean 2029-03.",
    "03/2029,   Maybe you mean 2029-03.",
    "13/2029,   'Write it in digits, the year first: January 2029 as 2029-01.'",
    "spring,    'Write it in digits, the year first: January 2029 as 2029-01.'",
  })
  void aStepThatBeginsInNoMonthIsAnsweredWithOne(String month, String hint) {
    Map<String, Object> price = Map.of("unit", "USD/m2", "steps", Map.of(month, "80"));

    assertThat(issues(CaseFile.small().with("products", List.of(CaseFile.plots(price)))))
        .filteredOn(issue -> issue.code().equals("finance.input.month"))
        .singleElement()
        .extracting(Issue::suggestion)
        .isEqualTo(hint);
  }

  /// It was told of the last layer, whichever named the loan.
  @Test
  void aLoanThatIsNamedBeforeItStandsThereIsToldWhereItIsNamed() {
    Map<String, Object> guarantee =
        layer("cover", "guarantee", "of", "bank", "share", "50 %", "most", "1 MUSD");
    Map<String, Object> owners = layer("owners", "equity");

    Issue early =
        only(CaseFile.small().with("layers", List.of(guarantee, loan("bank", "40 %"), owners)));
    assertThat(early.code()).isEqualTo("finance.stack.unknown");
    assertThat(early.place().column()).isEqualTo("layers[0].of");
    assertThat(early.suggestion()).isEqualTo("Write the layer 'cover' behind that loan.");

    Issue none =
        only(CaseFile.small().with("layers", List.of(loan("banks", "40 %"), guarantee, owners)));
    assertThat(none.place().column()).isEqualTo("layers[1].of");
    assertThat(none.suggestion()).isEqualTo("Maybe you mean banks.");
  }

  /// It was told of the whole file, by an input of the program: `budget.demand`.
  @Test
  void aShareOfALandBudgetThatIsNotThereIsToldInPlace() {
    Map<String, Object> plots = new TreeMap<>(CaseFile.plots("80 USD/m2"));
    plots.remove("area");
    plots.put("share", "80 %");

    Issue issue = only(CaseFile.small().with("products", List.of(plots)));

    assertThat(issue.message()).isEqualTo("Key 'share': the case has no 'landBudget' to refer to.");
    assertThat(issue.place().column()).isEqualTo("products[0].share");
    assertThat(issue.suggestion()).isNotEmpty();
  }

  private static Map<String, Object> layer(String id, String kind, Object... more) {
    Map<String, Object> layer = new TreeMap<>(Map.of("id", id, "kind", kind));
    for (int i = 0; i < more.length; i += 2) {
      layer.put(more[i].toString(), more[i + 1]);
    }
    return layer;
  }

  private static Map<String, Object> loan(String id, String share) {
    return layer(
        id, "loan", "share", share, "rate", "8 %", "first", "2030", "years", "4", "form", "equal");
  }

  /// `M USD` was answered with `USD`, a millionth of what was meant.
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "80,                 finance.input.unitMissing, Write its unit behind the number.",
        "80 usd/m2,          finance.input.unit,        Maybe you mean USD/m2.",
        "80 US$/m2,          finance.input.unit,        Maybe you mean USD/m2.",
        "80 $/m2,            finance.input.unit,        Maybe you mean USD/m2.",
        "80 S/./m2,          finance.input.unit,        Maybe you mean PEN/m2.",
        "80 M USD/m2,        finance.input.unit,        Maybe you mean MUSD/m2.",
        "80 million USD/m2,  finance.input.unit,        Maybe you mean MUSD/m2.",
        "80 USD mn/m2,       finance.input.unit,        Maybe you mean MUSD/m2.",
        "80 miles de USD/m2, finance.input.unit,        Maybe you mean kUSD/m2.",
        "80 MWh,             finance.input.unit,        Maybe the number belongs to another key.",
        "80 USD/m2/yr,       finance.input.unit,        Maybe you mean USD/m2.",
      })
  void moneyThatIsWrittenOtherwiseIsTakenForWhatItIs(String price, String code, String hint) {
    Issue issue = only(CaseFile.small().with("products", List.of(CaseFile.plots(price))));

    assertThat(issue.code()).isEqualTo(code);
    assertThat(issue.place().column()).isEqualTo("products[0].price");
    assertThat(issue.suggestion()).isEqualTo(hint);
  }

  /// The digits before the comma were taken for the number and the rest for its unit.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"80,5 USD/m2", "1,080 USD/m2", "1 080 USD/m2", "1'080 USD/m2"})
  void aNumberWithAnotherSignThanAPointIsToldAsOne(String price) {
    Issue issue = only(CaseFile.small().with("products", List.of(CaseFile.plots(price))));

    assertThat(issue.code()).isEqualTo("finance.input.number");
    assertThat(issue.message()).contains(price);
    assertThat(issue.suggestion()).contains("a point for decimals and nothing between thousands");
  }

  @ParameterizedTest
  @CsvSource({
    "70-95,    finance.input.rangeText,   Maybe you mean 70..95.",
    "70 to 95, finance.input.rangeText,   Maybe you mean 70..95.",
    "95..70,   finance.input.rangeOrder,  Maybe you mean 70..95.",
    "0.7..0.9, finance.input.rangeBeside, Maybe one of the two was not updated; a range counts in"
        + " the unit of its value.",
  })
  void aRangeThatIsWrittenOtherwiseIsToldWithTheRightOne(String range, String code, String hint) {
    Map<String, Object> price = Map.of("value", "80 USD/m2", "range", range);
    Issue issue = only(CaseFile.small().with("products", List.of(CaseFile.plots(price))));

    assertThat(issue.code()).isEqualTo(code);
    assertThat(issue.suggestion()).isEqualTo(hint);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "schema,   2,        finance.case.schema,   `Write schema: 1, or`",
        "currency, dollars,  finance.case.currency, Write its three letters",
        "step,     weekly,   entry.word,            letter by letter",
        "start,    03/2027,  finance.case.month,    The year comes first",
        "life_yr,  10 years, entry.number,          the unit is in the key",
        "discount, 8 %,      entry.kind,            Maybe brackets",
      })
  void aKeyOfTheHeadIsToldAloneWithWhatToWrite(String key, String value, String code, String hint) {
    Issue issue = only(CaseFile.small().with(key, value));

    assertThat(issue.code()).isEqualTo(code);
    assertThat(issue.place().column()).isEqualTo(key);
    assertThat(issue.suggestion()).contains(hint);
  }

  @Test
  void whatHoldsAnotherKindSaysWhichItHolds() {
    Issue issue = only(CaseFile.small().with("discount", List.of("8 %", "12 %")));

    assertThat(issue.message())
        .isEqualTo("Key 'discount': it must hold an object with keys, but holds a list.");
  }

  /// Its four keys were told as missing, the name as unknown, and `ready` as naming nothing.
  @Test
  void partsUnderTheirNamesInPlaceOfAListAreToldOnce() {
    Map<String, Object> site =
        Map.of("cost", "3 MUSD", "spend", List.of(Map.of("from", "2027", "months", "12")));
    Map<String, Object> plots = new TreeMap<>(CaseFile.plots("80 USD/m2"));
    plots.put("ready", List.of("site"));
    Issue issue =
        only(CaseFile.small().with("works", Map.of("site", site)).with("products", List.of(plots)));

    assertThat(issue.code()).isEqualTo("finance.case.list");
    assertThat(issue.suggestion()).contains("'- id: first'");
  }

  @Test
  void aNameInPlaceOfAnIdIsToldWithTheIdThatItMakes() {
    Map<String, Object> plots = new TreeMap<>(CaseFile.plots("80 USD/m2"));
    plots.put("id", "Plots of the north");
    Issue issue = only(CaseFile.small().with("products", List.of(plots)));

    assertThat(issue.suggestion()).isEqualTo("Maybe you mean plotsOfTheNorth.");
  }

  /// A month that cannot be read was taken for January 2000 and told to lie before the case, too.
  @Test
  void aMonthThatCannotBeReadIsNotToldToLieOutsideTheCase() {
    Map<String, Object> site =
        Map.of(
            "id",
            "site",
            "cost",
            "3 MUSD",
            "spend",
            List.of(Map.of("from", "2027-13", "months", "12")));

    assertThat(only(CaseFile.small().with("works", List.of(site))).code())
        .isEqualTo("finance.case.month");
  }

  @Test
  void whatCanBeNamedIsToldWhereNothingIsNear() {
    Map<String, Object> plots = new TreeMap<>(CaseFile.plots("80 USD/m2"));
    plots.put("absorption", "demand");

    assertThat(only(CaseFile.small().with("products", List.of(plots))).suggestion())
        .isEqualTo("What can be named here: market.");
  }

  /// 80 and 20 % are the whole, whatever their sum is in binary numbers.
  @Test
  void sharesThatAreTheWholeAreNotDoubted() {
    assertThat(
            issues(
                CaseFile.small()
                    .with(
                        "layers",
                        List.of(
                            loan("bank", "80 %"), loan("fund", "20 %"), layer("us", "equity")))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"none, Add a layer of kind equity", "two, Give all but one of them a share."})
  void ownersWhoAreNoneOrTooManyAreToldWithWhatToDo(String which, String hint) {
    List<Map<String, Object>> layers =
        which.equals("two")
            ? List.of(layer("us", "equity"), layer("town", "budget"))
            : List.of(loan("bank", "50 %"));

    assertThat(only(CaseFile.small().with("layers", layers)).suggestion()).contains(hint);
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 0",
    "2024-06, 0",
    "2024-06-30, 0",
    "2019-2021, 0",
    "last year, 1",
    "06/2024, 1"
  })
  void aDateOfASourceIsOne(String date, int told) {
    Map<String, Object> price = Map.of("value", "80 USD/m2", "source", "survey", "date", date);
    List<Issue> issues = issues(CaseFile.small().with("products", List.of(CaseFile.plots(price))));

    assertThat(issues)
        .hasSize(told)
        .allMatch(issue -> issue.code().equals("finance.input.date") && !issue.isError());
  }
}
