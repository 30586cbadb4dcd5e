package org.tinkuy.finance.project;

import java.util.Optional;
import org.tinkuy.kernel.LocalizedText;

/// A part of the land and the works that layers of finance can pay for alone.
///
/// @param id unique among the phases
/// @param trigger what sets all of its works off that have no trigger of their own; empty where the
///   dates do
public record PhasePlan(String id, LocalizedText name, Optional<WorkPackage.Trigger> trigger) {}
