package org.tinkuy.finance.project;

import java.util.List;

/// A block of a case file of whose inputs something is asked apart from others.
public enum CaseBlock {
  ABATEMENT("abatement"),
  ABSORPTION("absorption"),
  CONTRACT("contract"),
  DISCOUNT("discount"),
  ECONOMY("economy"),
  EVENTS("events"),
  EXCHANGE("exchange"),
  INDICES("indices"),
  /// Inputs of the user's own lines.
  INPUTS("inputs"),
  JOBS("jobs"),
  LAYERS("layers"),
  OUTCOMES("outcomes"),
  PRODUCTS("products"),
  PROMISES("promises"),
  STATE_ENTERPRISE("stateEnterprise"),
  TENANT("tenant"),
  VALUE_FOR_MONEY("valueForMoney"),
  ZONE("zone");

  private final String key;

  CaseBlock(String key) {
    this.key = key;
  }

  /// A part of a block: inputs whose paths begin with these steps, each of them whole.
  ///
  /// @param steps below the block; none for the block as a whole
  public record Part(CaseBlock block, List<String> steps) {
    public Part {
      steps = List.copyOf(steps);
    }

    /// Whether the path of an input leads into this part.
    ///
    /// @param path `tenant.unit.cost`
    public boolean holds(String path) {
      String at = steps.isEmpty() ? block.key : block.key + "." + String.join(".", steps);
      return path.equals(at) || path.startsWith(at + ".");
    }

    /// Whether an input stands in it.
    public boolean holds(CaseInput input) {
      return holds(input.id());
    }
  }

  /// A part of this block by the steps that lead to it.
  public Part at(String... steps) {
    return new Part(this, List.of(steps));
  }

  /// Whether an input stands in this block.
  public boolean holds(CaseInput input) {
    return at().holds(input);
  }
}
