package org.tinkuy.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.formula.Term.Contribution;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.park.RowRef;

class TermTest {
  private static final Trial PARK =
      Trial.of(
              """
              tenants: tenant  sector  employees
                T1  food  300
                T2  metal  20
                T3  -  7
              certificates: certificate  holder  scheme  status
                C1  T1  ohs  certified
              facts: subject  fact  period  value  state
                park  plan  2024  yes  measured
              """)
          .define("workers", "sum(tenants, employees)")
          .define(
              "holds(who, wanted)", "exists(certificates where holder = who and scheme = wanted)")
          .define("certified(wanted)", "share(tenants, holds(tenant, wanted))");

  @Test
  void aSumKeepsItsRowsAndTheDefinitionItsMeaning() {
    Evaluation evaluation = PARK.eval("workers / 3");
    assertThat(evaluation.terms())
        .containsExactly(
            new Term(
                "sum(tenants, employees)",
                Amount.exact(327, SmallCatalog.UNITS.get("people")),
                List.of(
                    new Contribution(new RowRef("tenants", "T1"), 300),
                    new Contribution(new RowRef("tenants", "T2"), 20),
                    new Contribution(new RowRef("tenants", "T3"), 7)),
                "tenants"),
            new Term(
                    "workers",
                    Amount.exact(327, SmallCatalog.UNITS.get("people")),
                    List.of(),
                    "meaning of workers")
                .madeOf(1));
  }

  @Test
  void aShareShowsWhatMeetsWhatItIsOfAndItself() {
    assertThat(PARK.eval("share(tenants, holds(tenant, ohs))").terms())
        .extracting(Term::label)
        .containsExactly(
            "count(tenants where holds(tenant, ohs))",
            "count(tenants)",
            "share(tenants, holds(tenant, ohs))");
    assertThat(PARK.eval("share(tenants, holds(tenant, ohs))").terms().getFirst().contributions())
        .containsExactly(new Contribution(new RowRef("tenants", "T1"), 1));
  }

  @Test
  void termsInsideADefinitionHaveItsArgumentsPutIn() {
    assertThat(PARK.eval("certified(ohs) + certified(energy)").terms())
        .extracting(Term::label)
        .containsExactly(
            "count(tenants where holds(tenant, ohs))",
            "count(tenants)",
            "share(tenants, holds(tenant, ohs))",
            "certified(ohs)",
            "count(tenants where holds(tenant, energy))",
            "count(tenants)",
            "share(tenants, holds(tenant, energy))",
            "certified(energy)");
  }

  @Test
  void rowsThatOnlyMightBelongAreNoContribution() {
    Term term = PARK.eval("count(tenants where sector = food)").terms().getFirst();
    assertThat(term.contributions())
        .containsExactly(new Contribution(new RowRef("tenants", "T1"), 1));
    assertThat(term.value())
        .isInstanceOfSatisfying(Amount.class, amount -> assertThat(amount.high()).isEqualTo(2));
  }

  @Test
  void aFactNamesItsRow() {
    assertThat(PARK.eval("fact(park, plan)").terms())
        .containsExactly(
            new Term(
                "fact(park, plan)",
                Value.Truth.YES,
                List.of(new Contribution(new RowRef("facts", "park,plan,2024,current"), 1)),
                "facts"));
  }

  @Test
  void whatIsMissingIsATermToo() {
    assertThat(PARK.eval("sum(flows, quantity) > 5 t").terms())
        .singleElement()
        .satisfies(
            term -> {
              assertThat(term.label()).isEqualTo("sum(flows, quantity)");
              assertThat(term.value()).isInstanceOf(Value.Missing.class);
            });
  }

  @Test
  void termsOfARowAreNotKept() {
    assertThat(
            PARK.eval("count(tenants where holds(tenant, ohs) and employees > 5 people)").terms())
        .hasSize(1);
  }

  @Test
  void gapsAreNamedOnceAndOnlyWhereTheyMatter() {
    assertThat(
            PARK.gaps("count(tenants where sector = food) + count(tenants where sector = metal)"))
        .containsExactly("tenants[T3].sector (empty)");
    assertThat(PARK.gaps("count(tenants where sector = food) > 2")).isEmpty();
    assertThat(PARK.gaps("count(tenants where sector = food) > 1"))
        .containsExactly("tenants[T3].sector (empty)");
  }

  /// Of an `and` that is a no, the comparison that decides it says why, with the two sides of it
  /// right before.
  @Test
  void theComparisonThatDecidesAnAndIsATerm() {
    List<Term> terms = PARK.eval("count(tenants) >= 3 and workers <= 100 people").terms();
    assertThat(terms.getLast())
        .extracting(Term::label, Term::value, Term::parts)
        .containsExactly("workers <= 100 people", Value.Truth.NO, 2);

    assertThat(PARK.eval("count(tenants) >= 3 and workers >= 100 people").terms())
        .extracting(Term::label)
        .doesNotContain("workers >= 100 people");
    assertThat(PARK.eval("workers <= 100 people").terms().getLast().label()).isEqualTo("workers");
  }

  /// A page without one term did not show what was looked for.
  @Test
  void whereNoWayHasDataTheTermsOfAllStay() {
    assertThat(
            PARK.eval("first(fact(park, monitoring), when(count(tenants) > 5, fact(park, plan)))")
                .terms())
        .extracting(Term::label)
        .containsExactly("fact(park, monitoring)", "count(tenants)");
  }
}
