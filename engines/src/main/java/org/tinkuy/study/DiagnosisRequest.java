package org.tinkuy.study;

import java.util.List;

/// What is asked of the engines that look at a park from around: policies, governance, limits, and
/// sets of indicators beside the framework.
///
/// @param sets ids of the frameworks that are read beside the one a park is assessed against
public record DiagnosisRequest(List<String> sets) {
  /// Those of the report.
  public static final DiagnosisRequest OF_REPORT =
      new DiagnosisRequest(
          List.of(
              Diagnosis.READINESS, Diagnosis.OBJECTIVES, Diagnosis.SOCIAL, Diagnosis.RESOURCES));

  public DiagnosisRequest {
    sets = List.copyOf(sets);
  }
}
