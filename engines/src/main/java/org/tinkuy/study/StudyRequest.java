package org.tinkuy.study;

import java.util.Optional;
import org.tinkuy.exchange.park.ExchangeAsk;
import org.tinkuy.figure.Audience;

/// What is asked of a park. Engines that are not asked give nothing.
///
/// @param period the period as written; empty for the latest one with data
/// @param audience for whom the results are
/// @param assessment what is asked of the assessment; empty where none is wanted
/// @param flows what is asked of the flow engine; empty where nothing is wanted
/// @param exchanges what is asked of the exchanges; empty where nothing is wanted
/// @param diagnosis what is asked of the engines that look at a park from around; empty where
///   nothing is wanted
/// @param finance what is asked of the money case; empty where nothing is wanted
/// @param disclosure what is asked of the disclosure engine; for others than the operator it runs
///   in any case
public record StudyRequest(
    Optional<String> period,
    Audience audience,
    Optional<AssessmentRequest> assessment,
    Optional<FlowRequest> flows,
    Optional<ExchangeAsk> exchanges,
    Optional<DiagnosisRequest> diagnosis,
    Optional<FinanceRequest> finance,
    Optional<DisclosureRequest> disclosure) {
  /// A request of an assessment alone.
  public StudyRequest(
      Optional<String> period, Audience audience, Optional<AssessmentRequest> assessment) {
    this(
        period,
        audience,
        assessment,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// The same question of somebody else.
  public StudyRequest with(Audience other) {
    return new StudyRequest(
        period, other, assessment, flows, exchanges, diagnosis, finance, disclosure);
  }

  /// The same, and what runs through the park.
  public StudyRequest withFlows() {
    return withFlows(new FlowRequest(false));
  }

  /// The same, and what runs through the park, as asked.
  public StudyRequest withFlows(FlowRequest asked) {
    return new StudyRequest(
        period,
        audience,
        assessment,
        Optional.of(asked),
        exchanges,
        diagnosis,
        finance,
        disclosure);
  }

  /// The same, and the exchanges that the park could have.
  public StudyRequest withExchanges(ExchangeAsk ask) {
    return new StudyRequest(
        period, audience, assessment, flows, Optional.of(ask), diagnosis, finance, disclosure);
  }

  /// The same, and what stands around the park: readiness, policies, governance, limits.
  public StudyRequest withDiagnosis() {
    Optional<DiagnosisRequest> asked = Optional.of(DiagnosisRequest.OF_REPORT);
    return new StudyRequest(
        period, audience, assessment, flows, exchanges, asked, finance, disclosure);
  }

  /// The same, and what the money case comes to.
  public StudyRequest with(FinanceRequest asked) {
    return new StudyRequest(
        period, audience, assessment, flows, exchanges, diagnosis, Optional.of(asked), disclosure);
  }

  /// The same, and what others than the operator would not see of it.
  public StudyRequest withDisclosure(DisclosureRequest asked) {
    return new StudyRequest(
        period, audience, assessment, flows, exchanges, diagnosis, finance, Optional.of(asked));
  }
}
