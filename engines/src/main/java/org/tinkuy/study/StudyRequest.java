package org.tinkuy.study;

import java.util.Optional;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.figure.Audience;

/// What is asked of a park.
///
/// @param framework id of the framework
/// @param period the period as written; empty for the latest one with data
/// @param compare an earlier period as written; empty for none
/// @param audience for whom the results are
/// @param partialRule when an indicator counts as partly met
public record StudyRequest(
    String framework,
    Optional<String> period,
    Optional<String> compare,
    Audience audience,
    PartialRule partialRule) {}
