package org.tinkuy.assess;

import java.util.List;

/// How well a category of a framework is known in one assessment, of the criteria that its score
/// counts.
///
/// @param score its score, with how many criteria apply and have data
/// @param stated criteria whose state rests on a typed answer, >= 0
/// @param lowConfidence criteria met by a survey of so few that the margin reaches below the target,
///   >= 0
/// @param unverified criteria that nobody compared with the official table yet, >= 0
public record CategoryQuality(GroupScore score, int stated, int lowConfidence, int unverified) {

  /// Each category, in the framework's order.
  public static List<CategoryQuality> of(Assessment assessment) {
    return assessment.current().categories().stream()
        .map(category -> of(assessment, category))
        .toList();
  }

  private static CategoryQuality of(Assessment assessment, GroupScore category) {
    List<CriterionResult> own =
        assessment.results().stream()
            .filter(CriterionResult::isCounted)
            .filter(result -> result.criterion().category().equals(category.name()))
            .toList();
    return new CategoryQuality(
        category,
        (int) own.stream().filter(result -> result.current().stated()).count(),
        (int) own.stream().filter(result -> result.current().isLowConfidence()).count(),
        (int)
            own.stream()
                .filter(result -> result.criterion().provenance().awaitsComparison())
                .count());
  }
}
