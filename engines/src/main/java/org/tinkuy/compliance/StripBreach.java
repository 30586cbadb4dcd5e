package org.tinkuy.compliance;

import java.util.List;
import org.tinkuy.figure.Figure;
import org.tinkuy.park.Outline;

/// A plot that reaches into a strip that must stay free.
///
/// @param plot its id
/// @param use what the plan has it for
/// @param tenants its present users, none where it is not let
/// @param area how much of it lies there, in m2, > 0
/// @param share that part by the area of its outline, > 0 and at most 1
/// @param overlap the part that lies there
public record StripBreach(
    String plot, String use, List<String> tenants, Figure area, Figure share, Outline overlap) {
  public StripBreach {
    tenants = List.copyOf(tenants);
  }
}
