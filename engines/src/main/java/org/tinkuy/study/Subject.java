package org.tinkuy.study;

import org.tinkuy.park.Park;

/// What a study is about: a park as it was checked.
///
/// @param park the park
public record Subject(Park park) {}
