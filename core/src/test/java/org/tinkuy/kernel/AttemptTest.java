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
                Severity.ERROR,
                PLACE,
                Sentence.of(
                    "issue.kernel.rate.range",
                    "Rate: it must be a number > -1 per year, but is %s per year.",
                    -2.0),
                Sentence.NONE));
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
  void partsTheHintOfARefusalFromItsReasonWithTheValuesOfEach() {
    attempt.at(
        PLACE,
        () -> {
          throw Refusal.of("a.b", "'%s' is 5 %% of %s. Maybe %s or %s.", "x", 3, "y", "z");
        });

    Issue issue = attempt.issues().getFirst();
    assertThat(issue.code()).isEqualTo("a.b");
    assertThat(issue.message()).isEqualTo("'x' is 5 % of 3.");
    assertThat(issue.values()).containsExactly("x", "3");
    assertThat(issue.hint()).isEqualTo(Sentence.of("hint.a.b", "Maybe %s or %s.", "y", "z"));
  }

  private static Issue issue(Severity severity) {
    return new Issue(severity, PLACE, Sentence.of("issue.e", "Look."), Sentence.NONE);
  }

  @Test
  void acceptsWithWarnings() {
    attempt.warn("a.warning", PLACE, Sentence.NONE, "Look.");
    attempt.note("a.note", PLACE, Sentence.value("y"), "Read so: %s.", "x");

    assertThat(attempt.hasErrors()).isFalse();
    assertThat(attempt.<String>finish("value"))
        .isEqualTo(new Checked.Accepted<>("value", attempt.issues()));
  }

  @Test
  void isPartialWithAnError() {
    attempt.error("an.error", PLACE, Sentence.value("right"), "Wrong.");
    Checked<String> outcome = attempt.finish("rest");

    assertThat(outcome).isEqualTo(new Checked.Partial<>("rest", attempt.issues()));
    assertThat(outcome.find()).contains("rest");
  }

  @Test
  void refusesWithAnErrorOnly() {
    Refused.by("kernel.checked.noError", attempt::refuse);
    attempt.addAll(List.of(issue(Severity.ERROR)));
    Checked<String> outcome = attempt.refuse();

    assertThat(outcome.find()).isEmpty();
    assertThat(outcome.issues()).hasSize(1);
  }

  @Test
  void isNotAcceptedWithAnError() {
    Issue error = issue(Severity.ERROR);
    Issue warning = issue(Severity.WARNING);

    Refused.by(
        "kernel.checked.acceptedWithError", () -> new Checked.Accepted<>("value", List.of(error)));
    Refused.by("kernel.checked.noError", () -> new Checked.Partial<>("value", List.of(warning)));
  }
}
