package org.tinkuy.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompileErrorTest {
  private static final Trial NOTHING = Trial.of("");

  private static FormulaError mistake(Trial trial, String formula) {
    return catchThrowableOfType(
        FormulaError.class, () -> Formula.compile(new Definitions(trial.catalog()), formula));
  }

  /// Each line: the formula with `~` where the mistake stands, the message, the suggestion.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          count(~tenant); 'tenant' is no table and no definition; Maybe you mean tenants.
          count(tenants where ~employes > 5); 'employes' is not known here; Maybe you mean employees.
          count(tenants where tenants.~); a name is expected, but it is ')';
          count(tenants where ~tenants.employes > 5); table 'tenants' has no column 'employes'; Maybe you mean employees.
          ~cuont(tenants); 'cuont' is no call of the language and no definition; Maybe you mean count.
          ~smallest(tenants, employees, 5 %); a set stands where a value is expected;
          count(~sum(tenants, employees)); 'sum' gives no set of rows;
          count(~5); a set of rows is expected;
          ~tenants where 1 = 1; a set stands where a value is expected;
          count(tenants where ~employees); a condition (yes or no) is expected here;
          count(tenants where since ~> employees); '>' does not compare a date with a number of people;
          count(tenants where employees ~> 250); '>' does not compare a number of people with a plain number;
          count(tenants where employees > 250 ~persn); ')' is expected, but it is 'persn';
          count(tenants where employees > ~250 {persn}); the unit 'persn' is not known;
          sum(tenants, employees) ~+ 5 kg; units do not fit '+': a number of people and a number of mass;
          sum(tenants, ~since); a number is expected here;
          since ~+ 5; 'since' is not known here;
          sum(tenants, since ~+ until); only a date can be taken from a date;
          count(certificates where scheme = ~osh); 'osh' is not one of the words of that column; Maybe you mean ohs.
          count(certificates where scheme in [ohs, ~'enviroment']); 'enviroment' is not one of the words of that column; Maybe you mean environment.
          count(certificates where scheme in [ohs, ~5]); '=' does not compare a word with a plain number;
          ~count(tenants, tenants); 'count' takes 1 arguments, but has 2;
          ~share(tenants); 'share' takes a set, a condition and maybe a value;
          ~first(); 'first' takes at least one argument;
          ~first(5 kg, 5 m); a number of mass and a number of length do not go together;
          count(~first(tenants, plots)); 'first' takes sets of one table;
          ~min(5 kg, 5 m); a number of mass and a number of length do not go together;
          ~meanOver(2.5, 1); 'meanOver' takes a whole number of years, at most 100;
          ~meanOver(2 a, 1); 'meanOver' takes a whole number of years, at most 100;
          count(smallest(tenants, employees, ~5 kg)); a number of 1 is expected here, but it is of mass;
          count(events where within(opened, addressed, ~90)); a number of time is expected here, but it is of 1;
          count(events where within(~kind, addressed, 90 d)); a date is expected here;
          fact(park, ~plann); the fact 'plann' is not in the catalog; Maybe you mean plan.
          ~fact(park, openArea); the fact 'openArea' is no yes or no;
          ~factNumber(park, plan); the fact 'plan' is no number;
          fact(~park, proper); the fact 'proper' is asked of a tenant;
          fact(~park.body, plan); the fact 'plan' is asked of a park;
          tolerance(~policyEfect); the catalog has no tolerance 'policyEfect'; Maybe you mean policyEffect.
          reference(~gridFaktor); the catalog has no reference 'gridFaktor'; Maybe you mean gridFactor.
          sum(flows, ~energy(2 * quantity)); 'energy' takes the quantity of a flow, as it stands;
          sum(tenants, ~constant(employees)); 'constant' takes an amount of money;
          count(plots where ~tenant = 'T1'); 'tenant' holds lists, times or pairs, which a formula does not read;
          sum(flows, ~carrier.heatingvalue); no carrier of the catalog states 'heatingvalue';
          sum(leases, ~plot.area_m3); table 'plots' has no column 'area_m3'; Maybe you mean area_m2.
          sum(leases, ~plot.area_m2.x); only one step through a reference is possible;
          sum(tenants, ~employees.x); 'employees' refers to nothing;
          1 +~; the end is not expected;
          (1 + 2~; ')' is expected, but it is 'the end';
          1 2~; the formula should end here, but it is '2';
          1 ~# 2; '#' is no part of a formula;
          ~and; 'and' is not expected;
          count(tenants where since is ~knwon); 'known' or 'absent' is expected after 'is', but it is 'knwon';
          ~1e999; the number 1e999 is too large;
          ~'unclosed; ''' is no part of a formula;
          """)
  void namesTheMistakeItsPlaceAndWhatMayBeMeant(String marked, String message, String suggestion) {
    int place = marked.indexOf('~');
    String formula = marked.replace("~", "");
    FormulaError error = mistake(NOTHING, formula);
    assertThat(error).hasMessage(message);
    assertThat(error.suggestion()).isEqualTo(suggestion == null ? "" : suggestion);
    if (!formula.equals("since + 5") && !formula.equals("1 2")) {
      assertThat(error.at()).isEqualTo(new Spot("", place));
    }
  }

  @Test
  void aDefinitionThatUsesItselfIsRefused() {
    Trial trial = NOTHING.define("a", "b + 1").define("b", "2 * a");
    FormulaError error = mistake(trial, "1 + a");
    assertThat(error).hasMessage("the definition 'a' uses itself");
    assertThat(error.at()).isEqualTo(new Spot("b", 4));
    assertThat(error.at()).hasToString("in definition 'b', at character 5");
  }

  @Test
  void aDefinitionIsCalledWithItsArguments() {
    Trial trial = NOTHING.define("twice(x)", "x + x");
    assertThat(mistake(trial, "1 + twice(1, 2)"))
        .hasMessage("'twice' takes 1 arguments, but has 2");
    assertThat(mistake(trial, "1 + twice")).hasMessage("'twice' takes 1 arguments, but has 0");
  }

  @Test
  void aMistakeInADefinitionIsPlacedInItsOwnText() {
    Trial trial = NOTHING.define("large", "tenants where emploies > 250 people");
    FormulaError error = mistake(trial, "count(large)");
    assertThat(error.at()).isEqualTo(new Spot("large", 14));
    assertThat(error.suggestion()).isEqualTo("Maybe you mean employees.");
  }

  @Test
  void aMistakeInAnArgumentIsPlacedWhereTheArgumentIsWritten() {
    Trial trial = NOTHING.define("ofScheme(wanted)", "certificates where scheme = wanted");
    FormulaError error = mistake(trial, "count(ofScheme(osh))");
    assertThat(error.at()).isEqualTo(new Spot("", 15));
    assertThat(error).hasMessage("'osh' is not one of the words of that column");
  }

  @Test
  void anArgumentDoesNotSeeTheRowsOfTheDefinition() {
    Trial trial = NOTHING.define("any(condition)", "exists(tenants where condition)");
    FormulaError error = mistake(trial, "any(employees > 5 people)");
    assertThat(error).hasMessage("'employees' is not known here");
    assertThat(error.at()).isEqualTo(new Spot("", 4));
  }

  @Test
  void nestingAndLengthAreBounded() {
    assertThat(mistake(NOTHING, "(".repeat(100) + "1" + ")".repeat(100)))
        .hasMessage("the formula is nested too deep");
    assertThat(mistake(NOTHING, "not ".repeat(200) + "1 = 1"))
        .hasMessage("the formula is nested too deep");
    assertThat(mistake(NOTHING, "1" + " + 1".repeat(500)))
        .hasMessage("the formula is too long, its definitions put in");
    assertThat(mistake(NOTHING, "1" + " + 1".repeat(5000)))
        .hasMessage("a formula may have 2000 words, but has 10002");
    String sets = "tenants where ";
    assertThat(
            mistake(
                NOTHING, "exists(" + (sets + "exists(").repeat(20) + "tenants" + ")".repeat(21)))
        .hasMessage("sets are nested too deep");
  }

  @Test
  void aLongSumCompilesInNoTime() {
    assertThatCode(() -> NOTHING.number("1" + " + 1".repeat(200), "1")).doesNotThrowAnyException();
    assertThat(NOTHING.number("1" + " + 1".repeat(200), "1")).isEqualTo(201);
  }

  @Test
  void definitionsThatDoubleEachOtherAreRefused() {
    Trial trial = NOTHING.define("d0", "1");
    for (int i = 1; i < 40; i++) {
      trial = trial.define("d" + i, "d%d + d%d".formatted(i - 1, i - 1));
    }
    assertThat(mistake(trial, "d39")).hasMessage("the formula is too long, its definitions put in");
  }
}
