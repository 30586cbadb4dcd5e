package org.tinkuy.finance.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.view.LenderView.Lease;
import org.tinkuy.finance.view.TenantCredit.Grade;
import org.tinkuy.finance.view.TenantCredit.GradeClass;

/// Ten of rent: 4 of `a` for 20 years, 2 of `b` and 1 each of four others for 10; loans are paid
/// after 15 years.
class TenantCreditTest {
  private static final List<Lease> LEASES =
      List.of(
          new Lease("a", 4, 20, true),
          new Lease("b", 2, 10, true),
          new Lease("c", 1, 10, false),
          new Lease("d", 1, 10, false),
          new Lease("e", 1, 10, false),
          new Lease("f", 1, 10, false));

  private static Grade grade(String grade, String source, double age_years) {
    return new Grade(grade, source, Optional.of(age_years));
  }

  private static TenantCredit credit(Map<String, Grade> grades) {
    return TenantCredit.of(LEASES, grades, 15).orElseThrow();
  }

  @Test
  void rentIsSharedOutByGradeAndWhatNobodyGradesIsInNone() {
    TenantCredit credit =
        credit(
            Map.of(
                "a", grade("B", "bank", 1),
                "b", grade("A", "bank", 3),
                "c", grade("B", "bank", 0.5)));

    assertThat(credit.classes()).extracting(GradeClass::grade).containsExactly("B", "A");
    assertThat(credit.classes().getFirst().share()).isCloseTo(0.5, within(1e-12));
    // (4 x 20 + 1 x 10) / 5 = 18 years
    assertThat(credit.classes().getFirst().tail_years()).isCloseTo(3, within(1e-12));
    assertThat(credit.classes().getLast().tail_years()).isCloseTo(-5, within(1e-12));
    assertThat(credit.ungraded()).isCloseTo(0.3, within(1e-12));
    // a, b, c of the nine that a, b, c, d, e pay
    assertThat(credit.fiveGraded()).isCloseTo(7.0 / 9, within(1e-12));
    assertThat(credit.oldest_years()).isEqualTo(3);
  }

  /// An A of one scale is not an A of another.
  @Test
  void gradesOfTwoSourcesAreNotOne() {
    TenantCredit credit = credit(Map.of("a", grade("A", "bank", 1), "b", grade("A", "bureau", 1)));

    assertThat(credit.classes())
        .extracting(GradeClass::grade)
        .containsExactly("A (bank)", "A (bureau)");
  }

  @Test
  void withoutGradesAllIsUnknownAndWithoutRentThereIsNothingToWeigh() {
    assertThat(credit(Map.of()).classes()).isEmpty();
    assertThat(credit(Map.of()).ungraded()).isEqualTo(1);
    assertThat(credit(Map.of()).oldest_years()).isNaN();
    assertThat(TenantCredit.of(List.of(), Map.of(), 15)).isEmpty();
  }
}
