package org.tinkuy.study;

import java.util.Optional;
import org.tinkuy.assess.PartialRule;

/// What is asked of the assessment engine.
///
/// @param framework id of the framework
/// @param compare an earlier period as written; empty for none
/// @param partialRule when an indicator counts as partly met
public record AssessmentRequest(
    String framework, Optional<String> compare, PartialRule partialRule) {}
