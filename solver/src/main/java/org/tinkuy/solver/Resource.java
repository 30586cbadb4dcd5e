package org.tinkuy.solver;

/// What activities need while they last and give back at their end: a crew, a crane, a lane.
///
/// @param index its place in the project, from 0
/// @param name unique among the project's resources
/// @param capacity how much of it there is at any time, >= 0; 0 where there is none of it
public record Resource(int index, String name, long capacity) {
  public Resource {
    Ensure.that(capacity >= 0, "Resource '%s': capacity must be >= 0, but is %s.", name, capacity);
  }

  @Override
  public String toString() {
    return name;
  }
}
