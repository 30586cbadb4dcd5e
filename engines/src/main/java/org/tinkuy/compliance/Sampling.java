package org.tinkuy.compliance;

/// Where something is measured, and what.
///
/// @param point id of the sampling or emission point
/// @param owner tenant or body whose point it is; `park` where nobody is named
/// @param medium air, water, soil or noise; empty where the point is not in the register
/// @param parameter code of what is measured
/// @param otherName its name where the code is `other`; empty else
public record Sampling(
    String point, String owner, String medium, String parameter, String otherName) {}
