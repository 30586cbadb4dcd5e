package org.tinkuy.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds where roles and powers collide.
final class Conflicts {
  private static final List<String> RUNS = List.of("operator", "developer");
  private static final List<String> EARNS = List.of("owner", "financier", "serviceProvider");
  private static final List<String> OVERSIGHT =
      List.of("enforce environment", "inspect labour", "permit building", "collect tax", "customs");
  private static final double WHOLE = 1;
  private static final double ROUNDING = 0.005;

  private final List<RoleHolder> bodies;
  private final LocalDate on;
  private final List<Conflict> found = new ArrayList<>();

  private Conflicts(List<RoleHolder> bodies, LocalDate on) {
    this.bodies = bodies;
    this.on = on;
  }

  /// All conflicts on a day.
  static List<Conflict> of(List<RoleHolder> bodies, List<Power> powers, LocalDate on) {
    Conflicts conflicts = new Conflicts(bodies, on);
    bodies.forEach(conflicts::body);
    powers.forEach(conflicts::power);
    conflicts.shares();
    return conflicts.found;
  }

  private void body(RoleHolder body) {
    if (body.has("regulator")) {
      RUNS.stream()
          .filter(body::has)
          .forEach(role -> add(Conflict.Kind.REGULATOR_OPERATES, role, body.body()));
      EARNS.stream()
          .filter(body::has)
          .forEach(role -> add(Conflict.Kind.REGULATOR_EARNS, role, body.body()));
    }
    for (RoleHolder.Role role : body.roles()) {
      if (role.role().equals("operator")
          && role.until().filter(until -> until.isBefore(on)).isPresent()) {
        add(Conflict.Kind.CONTRACT_ENDED, role.until().get().toString(), body.body());
      }
    }
  }

  private void power(Power power) {
    List<String> holders = power.holders().stream().map(Power.Holder::body).toList();
    if (holders.isEmpty()) {
      found.add(new Conflict(Conflict.Kind.POWER_UNASSIGNED, power.power(), List.of()));
    }
    if (power.isDoubled()) {
      found.add(new Conflict(Conflict.Kind.POWER_DOUBLED, power.power(), holders));
    }
    for (Power.Holder holder : power.holders()) {
      if (holder.basis().isEmpty()) {
        add(Conflict.Kind.POWER_WITHOUT_BASIS, power.power(), holder.body());
      }
      if (OVERSIGHT.contains(power.power()) && runsOrOwns(holder.body())) {
        add(Conflict.Kind.OPERATOR_OVERSEES, power.power(), holder.body());
      }
    }
  }

  private boolean runsOrOwns(String id) {
    return bodies.stream()
        .filter(body -> body.body().equals(id))
        .anyMatch(body -> RUNS.stream().anyMatch(body::has) || body.has("owner"));
  }

  /// Shares are looked at only where every owner states one.
  private void shares() {
    List<RoleHolder> owners = bodies.stream().filter(body -> body.has("owner")).toList();
    List<Optional<Double>> shares = owners.stream().map(Conflicts::share).toList();
    if (shares.isEmpty() || shares.stream().anyMatch(Optional::isEmpty)) {
      return;
    }
    double sum = shares.stream().flatMap(Optional::stream).mapToDouble(share -> share).sum();
    if (Math.abs(sum - WHOLE) > ROUNDING) {
      List<String> ids = owners.stream().map(RoleHolder::body).toList();
      found.add(new Conflict(Conflict.Kind.SHARES_INCOMPLETE, "owner", ids));
    }
  }

  static Optional<Double> share(RoleHolder body) {
    return body.roles().stream()
        .filter(role -> role.role().equals("owner"))
        .findFirst()
        .flatMap(RoleHolder.Role::share);
  }

  private void add(Conflict.Kind kind, String subject, String body) {
    found.add(new Conflict(kind, subject, List.of(body)));
  }
}
