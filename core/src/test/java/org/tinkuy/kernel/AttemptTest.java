package org.tinkuy.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttemptTest {
  private static final Place PLACE = Place.row("offers.csv", 14).at("price");

  private final Attempt attempt = new Attempt();

  @Test
  void turnsARefusalIntoAnErrorAndGoesOn() {
    Optional<Rate> bad = attempt.at(PLACE, () -> new Rate(-2));
    Optional<Rate> good = attempt.at(PLACE, () -> new Rate(0.05));

    assertThat(bad).isEmpty();
    assertThat(good).contains(new Rate(0.05));
    assertThat(attempt.issues())
        .containsExactly(
            new Issue(
                "kernel.rate.range",
                Severity.ERROR,
                PLACE,
                "Rate: it must be a number > -1 per year, but is -2.0 per year.",
                List.of("-2.0"),
                ""));
  }

  @Test
  void letsABugPass() {
    IllegalStateException bug = new IllegalStateException();

    assertThatThrownBy(
            () ->
                attempt.at(
                    PLACE,
                    () -> {
                      throw bug;
                    }))
        .isSameAs(bug);
  }

  @Test
  void acceptsWithWarnings() {
    attempt.warn("a.warning", PLACE, "Look.", List.of(), "");
    attempt.note("a.note", PLACE, "Read so.", List.of("x"), "y");

    assertThat(attempt.hasErrors()).isFalse();
    assertThat(attempt.<String>finish("value"))
        .isEqualTo(new Checked.Accepted<>("value", attempt.issues()));
  }

  @Test
  void isPartialWithAnError() {
    attempt.error("an.error", PLACE, "Wrong.", List.of(), "right");
    Checked<String> outcome = attempt.finish("rest");

    assertThat(outcome).isEqualTo(new Checked.Partial<>("rest", attempt.issues()));
    assertThat(outcome.find()).contains("rest");
  }

  @Test
  void refusesWithAnErrorOnly() {
    Refused.by("kernel.checked.noError", attempt::refuse);
    attempt.addAll(List.of(new Issue("e", Severity.ERROR, PLACE, "Wrong.", List.of(), "")));
    Checked<String> outcome = attempt.refuse();

    assertThat(outcome.find()).isEmpty();
    assertThat(outcome.issues()).hasSize(1);
  }

  @Test
  void isNotAcceptedWithAnError() {
    Issue error = new Issue("e", Severity.ERROR, PLACE, "Wrong.", List.of(), "");
    Issue warning = new Issue("w", Severity.WARNING, PLACE, "Look.", List.of(), "");

    Refused.by(
        "kernel.checked.acceptedWithError", () -> new Checked.Accepted<>("value", List.of(error)));
    Refused.by("kernel.checked.noError", () -> new Checked.Partial<>("value", List.of(warning)));
  }
}
