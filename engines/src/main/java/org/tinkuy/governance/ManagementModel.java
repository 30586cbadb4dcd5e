package org.tinkuy.governance;

import java.util.List;
import java.util.Optional;

/// How a park is run, which decides what must be settled in writing.
///
/// Source: background paper of the conference on industrial parks (Lima, June 2019), which tells
/// public, private and joint models apart; what each must settle is a design of ours on it.
public enum ManagementModel {
  /// By an administration of the state.
  PUBLIC,
  /// By a company that the state founded for it.
  COMPANY,
  /// By private investors and the operator they contract.
  PRIVATE,
  /// By public and private partners together.
  JOINT;

  /// What it must settle.
  List<Matter.Subject> matters() {
    return switch (this) {
      case PUBLIC ->
          List.of(
              Matter.Subject.OWNERS,
              Matter.Subject.OPERATOR,
              Matter.Subject.POWERS,
              Matter.Subject.OVERSIGHT_APART,
              Matter.Subject.BUDGET);
      case COMPANY ->
          List.of(
              Matter.Subject.OWNERS,
              Matter.Subject.OPERATOR,
              Matter.Subject.POWERS,
              Matter.Subject.BOARD,
              Matter.Subject.OVERSIGHT_APART,
              Matter.Subject.BUDGET);
      case PRIVATE ->
          List.of(
              Matter.Subject.OWNERS,
              Matter.Subject.OPERATOR,
              Matter.Subject.CONTRACT,
              Matter.Subject.TERM,
              Matter.Subject.FEE,
              Matter.Subject.POWERS);
      case JOINT ->
          List.of(
              Matter.Subject.OWNERS,
              Matter.Subject.OPERATOR,
              Matter.Subject.CONTRACT,
              Matter.Subject.TERM,
              Matter.Subject.FEE,
              Matter.Subject.RISKS,
              Matter.Subject.POWERS,
              Matter.Subject.BOARD,
              Matter.Subject.OVERSIGHT_APART);
    };
  }

  /// The model that a park states; a public one whose operator is a contracted body is run by a
  /// company.
  static Optional<ManagementModel> of(String stated, List<RoleHolder> bodies) {
    boolean contracted =
        bodies.stream()
            .flatMap(body -> body.roles().stream())
            .anyMatch(role -> role.role().equals("operator") && role.isContracted());
    return switch (stated) {
      case "public" -> Optional.of(contracted ? COMPANY : PUBLIC);
      case "private" -> Optional.of(PRIVATE);
      case "joint" -> Optional.of(JOINT);
      case String _ -> Optional.empty();
    };
  }
}
