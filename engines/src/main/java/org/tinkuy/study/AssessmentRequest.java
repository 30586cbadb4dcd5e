package org.tinkuy.study;

import java.util.Optional;
import org.tinkuy.assess.PartialRule;

/// What is asked of the assessment engine.
///
/// @param framework id of the framework
/// @param compare an earlier period as written, or `last` for the last earlier year with data,
///   where there is one; empty for none
/// @param partialRule when an indicator counts as partly met
public record AssessmentRequest(
    String framework, Optional<String> compare, PartialRule partialRule) {
  /// Asks to compare with the last earlier year that has data.
  public static final String LAST = "last";
}
