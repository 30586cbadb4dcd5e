package org.tinkuy.finance.project;

import org.tinkuy.kernel.Place;

/// The phase of the park that a part of a case is: its months, and the area of its plots, are held
/// against those of the folder, or taken from there.
///
/// @param phase id in the park's table `phases`
/// @param isDated whether the case states months of its own; else they are those of the phase, and
///   what the plan holds for them is not asked before the park is
/// @param place where the case says it
public record PhaseLink(String phase, boolean isDated, Place place) {}
