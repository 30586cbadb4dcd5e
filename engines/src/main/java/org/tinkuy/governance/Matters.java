package org.tinkuy.governance;

import java.util.List;
import java.util.Optional;
import org.tinkuy.formula.PeriodRows;
import org.tinkuy.park.ParkRow;

/// Finds which matters a park's folder shows to be settled.
///
/// @param rows the rows of the park in the period
/// @param bodies its bodies
/// @param powers its powers; none where that register is empty
/// @param conflicts what was found to collide
/// @param boardTold whether a board says how many seats the community has
record Matters(
    PeriodRows rows,
    List<RoleHolder> bodies,
    List<Power> powers,
    List<Conflict> conflicts,
    boolean boardTold) {

  List<Matter> of(ManagementModel model) {
    return model.matters().stream().map(subject -> new Matter(subject, standing(subject))).toList();
  }

  private Matter.Standing standing(Matter.Subject subject) {
    if (isSettled(subject)) {
      return Matter.Standing.SETTLED;
    }
    if (isRefuted(subject)) {
      return Matter.Standing.REFUTED;
    }
    return isBegun(subject) ? Matter.Standing.PARTLY : Matter.Standing.OPEN;
  }

  private boolean isRefuted(Matter.Subject subject) {
    return switch (subject) {
      case OVERSIGHT_APART ->
          !none(Conflict.Kind.REGULATOR_OPERATES)
              || !none(Conflict.Kind.REGULATOR_EARNS)
              || !none(Conflict.Kind.OPERATOR_OVERSEES);
      case TERM -> !none(Conflict.Kind.CONTRACT_ENDED);
      case OWNERS, OPERATOR, CONTRACT, FEE, RISKS, POWERS, BOARD, BUDGET -> false;
    };
  }

  private boolean isBegun(Matter.Subject subject) {
    return switch (subject) {
      case OWNERS -> hasRole("owner");
      case RISKS -> rows("risks").stream().anyMatch(row -> !row.text("bearer").isEmpty());
      case POWERS -> powers.stream().anyMatch(power -> !power.holders().isEmpty());
      case OPERATOR, CONTRACT, TERM, FEE, BOARD, OVERSIGHT_APART, BUDGET -> false;
    };
  }

  private boolean isSettled(Matter.Subject subject) {
    return switch (subject) {
      case OWNERS ->
          hasRole("owner")
              && bodies.stream()
                  .filter(body -> body.has("owner"))
                  .map(Conflicts::share)
                  .allMatch(Optional::isPresent)
              && none(Conflict.Kind.SHARES_INCOMPLETE);
      case OPERATOR -> hasRole("operator");
      case CONTRACT -> operators().stream().anyMatch(RoleHolder.Role::isContracted);
      case TERM ->
          operators().stream().anyMatch(role -> role.until().isPresent())
              && none(Conflict.Kind.CONTRACT_ENDED);
      case FEE -> operators().stream().anyMatch(role -> !role.feeBasis().isEmpty());
      case RISKS -> !rows("risks").isEmpty() && allRisksBorne();
      case POWERS ->
          !powers.isEmpty()
              && none(Conflict.Kind.POWER_UNASSIGNED)
              && none(Conflict.Kind.POWER_DOUBLED)
              && none(Conflict.Kind.POWER_WITHOUT_BASIS);
      case BOARD -> boardTold;
      case OVERSIGHT_APART ->
          hasRole("regulator")
              && none(Conflict.Kind.REGULATOR_OPERATES)
              && none(Conflict.Kind.REGULATOR_EARNS)
              && none(Conflict.Kind.OPERATOR_OVERSEES);
      case BUDGET -> rows("accounts").stream().anyMatch(this::isBudgeted);
    };
  }

  private boolean allRisksBorne() {
    return rows("risks").stream().noneMatch(row -> row.text("bearer").isEmpty());
  }

  private List<ParkRow> rows(String table) {
    return rows.park().table(table).rows();
  }

  /// A budget of other years settles nothing for these.
  private boolean isBudgeted(ParkRow account) {
    return account.find("budget").isPresent()
        && account.findPeriod("period").filter(rows.period()::overlaps).isPresent();
  }

  private boolean hasRole(String role) {
    return bodies.stream().anyMatch(body -> body.has(role));
  }

  private List<RoleHolder.Role> operators() {
    return bodies.stream()
        .flatMap(body -> body.roles().stream())
        .filter(role -> role.role().equals("operator"))
        .toList();
  }

  private boolean none(Conflict.Kind kind) {
    return conflicts.stream().noneMatch(conflict -> conflict.kind() == kind);
  }
}
