package org.tinkuy.finance.result;

import org.tinkuy.finance.project.CaseScenario;

/// What a scenario of a case comes to.
public record ScenarioOutcome(CaseScenario scenario, ProjectFigures figures) {}
