package org.tinkuy.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tinkuy.park.ParkRow;

/// A body with all roles that it has in a park.
///
/// @param body its id
/// @param name its name
/// @param nature public, private, joint or community
/// @param roles one for each row of the register, in the order of their names
public record RoleHolder(String body, String name, String nature, List<Role> roles) {
  public RoleHolder {
    roles = List.copyOf(roles);
  }

  /// One role of a body.
  ///
  /// @param role owner, developer, operator, regulator, ...
  /// @param share of ownership, 0 to 1; empty where it owns nothing or it is not stated
  /// @param contract kind of contract; empty where none is stated
  /// @param until last day of it; empty where it has no end or none is stated
  /// @param feeBasis what it is paid by; empty where that is not stated
  public record Role(
      String role,
      Optional<Double> share,
      String contract,
      Optional<LocalDate> until,
      String feeBasis) {
    static Role of(ParkRow row) {
      return new Role(
          row.text("role"),
          row.findNumber("share"),
          row.text("contract"),
          row.findDate("until"),
          row.text("feeBasis"));
    }

    /// Whether a contract of it is stated.
    boolean isContracted() {
      return !contract.isEmpty() && !contract.equals("none");
    }
  }

  /// Whether it has a role.
  public boolean has(String role) {
    return roles.stream().anyMatch(own -> own.role().equals(role));
  }
}
