package org.tinkuy.form;

import java.util.List;
import java.util.Optional;
import org.tinkuy.document.ParkDocument.TextRow;

/// The questions to one tenant for one period.
///
/// @param tenant the tenant's id
/// @param name the tenant's name
/// @param sector its class of ISIC; "" where it is not known
/// @param period the period asked for, as written in the tables
/// @param last the period before it
/// @param questions in the order in which they are asked
public record TenantForm(
    String tenant,
    String name,
    String sector,
    String period,
    String last,
    List<Question> questions) {
  public TenantForm {
    questions = List.copyOf(questions);
  }

  /// The question that asks for a flow's amount again; empty where the form has none.
  Optional<Question> find(TextRow flow) {
    return find("flows|" + flow.find("flow").orElse("") + "|quantity");
  }

  /// The question with an id; empty where the form has none.
  public Optional<Question> find(String id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }
}
