package org.tinkuy.study;

import java.util.Optional;
import org.tinkuy.figure.Audience;

/// What is asked of a park. Engines that are not asked give nothing.
///
/// @param period the period as written; empty for the latest one with data
/// @param audience for whom the results are
/// @param assessment what is asked of the assessment; empty where none is wanted
/// @param flows what is asked of the flow engine; empty where nothing is wanted
/// @param disclosure what is asked of the disclosure engine; for others than the operator it runs
///   in any case
public record StudyRequest(
    Optional<String> period,
    Audience audience,
    Optional<AssessmentRequest> assessment,
    Optional<FlowRequest> flows,
    Optional<DisclosureRequest> disclosure) {
  /// A request that asks nothing of the disclosure engine.
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
        period, audience, assessment, Optional.of(new FlowRequest(false)), disclosure);
  }

  /// The same, and what others than the operator would not see of it.
  public StudyRequest withDisclosure(DisclosureRequest asked) {
    return new StudyRequest(period, audience, assessment, flows, Optional.of(asked));
  }
}
