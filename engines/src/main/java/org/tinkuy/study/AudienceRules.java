package org.tinkuy.study;

import java.util.List;
import org.tinkuy.exchange.park.ExchangeAsk;
import org.tinkuy.figure.Audience;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.park.Tenant;

/// The rules on who asks: what others than the operator may not ask, since two answers would tell
/// what neither does.
final class AudienceRules {
  private final Subject subject;
  private final Attempt attempt;

  AudienceRules(Subject subject, Attempt attempt) {
    this.subject = subject;
    this.attempt = attempt;
  }

  void check(StudyRequest request) {
    tenant(request.audience());
    others(request);
  }

  /// A tenant that asks must be one of the park's.
  private void tenant(Audience audience) {
    switch (audience) {
      case Audience.Operator _, Audience.Public _ -> {}
      case Audience.Tenant(String id) -> {
        List<String> known = subject.park().tenants().stream().map(Tenant::id).toList();
        if (!known.contains(id)) {
          attempt.error(
              "study.tenantUnknown",
              Place.file("request"),
              Sentence.maybe(Nearest.of(id, known)),
              "The park has no tenant '%s'.",
              id);
        }
      }
    }
  }

  /// The difference of two results for the same people tells the rows between them.
  private void others(StudyRequest request) {
    if (request.audience().equals(Audience.OPERATOR)) {
      return;
    }
    if (subject.scenario().isPresent()) {
      attempt.error(
          "study.scenarioForOthers",
          Place.file("request"),
          asOperator(),
          "Results of a scenario are for the operator alone: beside those of the park as it is,"
              + " they would tell the rows that it changes.");
    }
    if (request.exchanges().filter(ExchangeAsk::isSupposed).isPresent()) {
      attempt.error(
          "study.exchangesForOthers",
          Place.file("request"),
          asOperator(),
          "Exchanges with a price of carbon, within a budget or by a search that may end sooner are"
              + " for the operator alone: beside the usual ones, they would tell the exchanges"
              + " between them.");
    }
    if (request.finance().filter(FinanceRequest::isSupposed).isPresent()) {
      attempt.error(
          "study.financeForOthers",
          Place.file("request"),
          asOperator(),
          "Scenarios and draws of a money case are for the operator alone: they tell what it hangs"
              + " on.");
    }
    if (request.flows().filter(FlowRequest::estimates).isPresent()) {
      attempt.error(
          "study.estimatesForOthers",
          Place.file("request"),
          asOperator(),
          "Results with estimates are for the operator alone: beside those without, they would tell"
              + " what is estimated of single firms.");
    }
  }

  private static Sentence asOperator() {
    return Sentence.of("hint.study.audience", "Ask as the operator, who may see all figures.");
  }
}
