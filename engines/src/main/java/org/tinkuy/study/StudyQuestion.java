package org.tinkuy.study;

import java.util.List;
import java.util.Optional;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Experience;
import org.tinkuy.catalog.Framework;
import org.tinkuy.exchange.park.ExchangeAsk;
import org.tinkuy.figure.Audience;
import org.tinkuy.finance.result.FinanceStudy;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.park.Park;

/// What is asked of a park, resolved.
record StudyQuestion(
    Period period,
    Audience audience,
    Optional<Comparing> assessment,
    Optional<FlowRequest> flows,
    Optional<ExchangeAsk> exchanges,
    Optional<DiagnosisRequest> diagnosis,
    Optional<FinanceStudy> finance,
    Optional<DisclosureRequest> disclosure) {

  /// What is asked of the assessment, resolved.
  record Comparing(Framework framework, Optional<Period> earlier, PartialRule rule) {}

  /// Resolves a question, or names everything that is wrong with it.
  static Optional<StudyQuestion> resolve(
      StudyRequest request, Subject subject, Catalog catalog, Attempt attempt) {
    Park park = subject.park();
    DatedYears years = new DatedYears(park);
    new AudienceRules(subject, attempt).check(request);
    Optional<Framework> framework =
        request.assessment().flatMap(asked -> framework(catalog, asked.framework(), attempt));
    Optional<Period> period =
        request.period().isPresent()
            ? parse(park, request.period().get(), "period", attempt)
            : request
                .finance()
                .filter(_ -> years.list().findAny().isEmpty())
                .map(asked -> Period.year(asked.written().life().start().getYear()))
                .or(() -> years.latest(attempt));
    Optional<Comparing> assessment =
        request.assessment().flatMap(asked -> comparing(park, asked, framework, period, attempt));
    yearOfExchanges(request, period, attempt);
    period.ifPresent(of -> new FlowPeriods(park).check(request, of, attempt));
    Optional<FinanceStudy> finance =
        request
            .finance()
            .flatMap(asked -> finance(park, asked, catalog.library().experience(), attempt));
    if (attempt.hasErrors() || period.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new StudyQuestion(
            period.get(),
            request.audience(),
            assessment,
            request.flows(),
            request.exchanges(),
            request.diagnosis(),
            finance,
            request.disclosure()));
  }

  /// A network is planned for a year: amounts, months and yearly costs are of one.
  private static void yearOfExchanges(
      StudyRequest request, Optional<Period> period, Attempt attempt) {
    boolean year =
        period.isEmpty()
            || period.get().kind() == Period.Kind.CALENDAR_YEAR
            || period.get().kind() == Period.Kind.FISCAL_YEAR;
    if (request.exchanges().isPresent() && !year) {
      attempt.error(
          "study.exchangesOfAYear",
          Place.file("request").at("period"),
          Sentence.of("hint.study.exchangesOfAYear", "Name a year, as 2024 or FY2024."),
          "Exchanges are planned for a year, but the period is %s.",
          period.get());
    }
  }

  private static Optional<FinanceStudy> finance(
      Park park, FinanceRequest asked, Experience experience, Attempt attempt) {
    Checked<FinanceStudy> framed =
        FinanceStudy.frame(asked.written(), park, asked.question(), experience);
    attempt.addAll(framed.issues());
    return framed.find();
  }

  private static Optional<Comparing> comparing(
      Park park,
      AssessmentRequest asked,
      Optional<Framework> framework,
      Optional<Period> period,
      Attempt attempt) {
    Optional<Period> compare =
        asked.compare().filter(AssessmentRequest.LAST::equals).isPresent()
            ? period
                .map(of -> new DatedYears(park).before(of))
                .filter(y -> !y.isEmpty())
                .map(List::getLast)
            : asked.compare().flatMap(text -> parse(park, text, "compare", attempt));
    earlier(compare, period, attempt);
    return framework.map(found -> new Comparing(found, compare, asked.partialRule()));
  }

  private static Optional<Framework> framework(Catalog catalog, String id, Attempt attempt) {
    Optional<Framework> framework = catalog.findFramework(id);
    if (framework.isEmpty()) {
      List<String> near = Nearest.of(id, catalog.rules().frameworks().keySet());
      attempt.error(
          "study.framework",
          Place.file("request"),
          Sentence.maybe(
              near.isEmpty() ? List.copyOf(catalog.rules().frameworks().keySet()) : near),
          "Framework '%s' is unknown.",
          id);
    }
    return framework;
  }

  private static Optional<Period> parse(Park park, String text, String option, Attempt attempt) {
    Optional<Period> period =
        attempt.at(
            Place.file("request").at(option),
            () -> Period.parse(text, park.profile().conventions().fiscalYearStart()));
    period.ifPresent(of -> new DatedYears(park).told(of, option, attempt));
    return period;
  }

  private static void earlier(Optional<Period> compare, Optional<Period> period, Attempt attempt) {
    if (compare.isPresent()
        && period.isPresent()
        && !compare.get().end().isBefore(period.get().end())) {
      attempt.error(
          "study.compareNotEarlier",
          Place.file("request").at("compare"),
          Sentence.of("hint.study.compareNotEarlier", "Maybe the two are swapped."),
          "The period to compare with must be earlier than %s, but is %s.",
          period.get(),
          compare.get());
    }
  }
}
