package org.tinkuy.study;

import java.util.Optional;
import org.tinkuy.figure.Audience;

/// What is asked of a park. Engines that are not asked give nothing.
///
/// @param period the period as written; empty for the latest one with data
/// @param audience for whom the results are
/// @param assessment what is asked of the assessment; empty where none is wanted
/// @param flows what is asked of the flow engine; empty where nothing is wanted
/// @param finance what is asked of the money case; empty where nothing is wanted
public record StudyRequest(
    Optional<String> period,
    Audience audience,
    Optional<AssessmentRequest> assessment,
    Optional<FlowRequest> flows,
    Optional<FinanceRequest> finance) {
  /// A request that asks nothing of the money case.
  public StudyRequest(
      Optional<String> period,
      Audience audience,
      Optional<AssessmentRequest> assessment,
      Optional<FlowRequest> flows) {
    this(period, audience, assessment, flows, Optional.empty());
  }

  /// A request that asks nothing of the flow engine.
  public StudyRequest(
      Optional<String> period, Audience audience, Optional<AssessmentRequest> assessment) {
    this(period, audience, assessment, Optional.empty());
  }

  /// The same, and what runs through the park.
  public StudyRequest withFlows() {
    return new StudyRequest(
        period, audience, assessment, Optional.of(new FlowRequest(false)), finance);
  }

  /// The same, and what the money case comes to.
  public StudyRequest with(FinanceRequest asked) {
    return new StudyRequest(period, audience, assessment, flows, Optional.of(asked));
  }
}
