package org.tinkuy.app.house;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A code of an issue as it stands in a source, with its weight and its English sentence.
///
/// A call makes an issue where one of its arguments is a code and a later one a sentence, whatever
/// the method is called; its name tells the weight.
///
/// @param code dotted
/// @param weight error, warning or note; `rule` for what a constructor refuses, which is an error
///   where it is read from a file; error too for what a reader of files refuses
/// @param template the English sentence as it stands in the source
record IssueCode(String code, String weight, String template) {
  private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z]*(\\.[a-z][A-Za-z0-9]*)+");
  private static final Pattern READER = Pattern.compile("org\\.tinkuy\\.(document|formats).*");

  /// Calls that only put things together.
  private static final Set<String> CONTAINERS = Set.of("of", "entry", "ofEntries");

  /// How parameters are called that hold a sentence or the part of it that tells.
  private static final Set<String> MESSAGES = Set.of("message", "breach");

  static final String RULE = "rule";
  private static final Pattern VALUE = Pattern.compile("%(\\d\\$)?[-+,]?\\d*(\\.\\d)?[sdf]");

  static List<IssueCode> in(SourceFile source) {
    List<IssueCode> found = new ArrayList<>();
    boolean isReader = READER.matcher(source.packageName()).matches();
    Map<String, Integer> messages = messages(source);
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        add(call.getMethodSelect(), call.getArguments());
        return super.visitMethodInvocation(call, null);
      }

      @Override
      public Void visitNewClass(NewClassTree made, Void nothing) {
        add(made.getIdentifier(), made.getArguments());
        return super.visitNewClass(made, null);
      }

      private void add(ExpressionTree called, List<? extends ExpressionTree> arguments) {
        int message = messages.getOrDefault(called.toString(), -1);
        find(name(called), arguments, message)
            .map(code -> isReader && code.weight.equals(RULE) ? code.asError() : code)
            .ifPresent(found::add);
      }
    }.scan(source.unit(), null);
    return found;
  }

  /// The methods of a source that take a message, with its place among their parameters.
  private static Map<String, Integer> messages(SourceFile source) {
    Map<String, Integer> messages = new HashMap<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree method, Void nothing) {
        for (int i = 0; i < method.getParameters().size(); i++) {
          if (MESSAGES.contains(method.getParameters().get(i).getName().toString())) {
            messages.put(method.getName().toString(), i);
          }
        }
        return super.visitMethod(method, null);
      }
    }.scan(source.unit(), null);
    return messages;
  }

  private IssueCode asError() {
    return new IssueCode(code, "error", template);
  }

  private static Optional<IssueCode> find(
      String name, List<? extends ExpressionTree> arguments, int message) {
    String code = "";
    String sentence = "";
    for (ExpressionTree argument : arguments) {
      String text = text(argument);
      if (code.isEmpty()) {
        code = CODE.matcher(text).matches() ? text.replaceFirst("^issue\\.", "") : "";
      } else if (isValues(argument) && !sentence.isEmpty()) {
        break;
      } else if (isSentence(text)) {
        sentence = text;
      }
    }
    if (message >= 0 && message < arguments.size()) {
      sentence = text(arguments.get(message));
    }
    boolean isOther =
        CONTAINERS.contains(name) || code.startsWith("hint.") || code.startsWith("part.");
    return code.isEmpty() || sentence.isEmpty() || isOther
        ? Optional.empty()
        : Optional.of(new IssueCode(code, weight(name, arguments), sentence.strip()));
  }

  /// `List.of(...)`, the values of a sentence that comes before; what follows is a hint.
  private static boolean isValues(ExpressionTree argument) {
    return argument.toString().startsWith("List.of(");
  }

  private static boolean isSentence(String text) {
    return text.contains(" ") && (text.endsWith(".") || VALUE.matcher(text).find());
  }

  private static String weight(String name, List<? extends ExpressionTree> arguments) {
    String all = arguments.toString();
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "that", "refusal" -> RULE;
      case "warn" -> "warning";
      case "note" -> "note";
      case "error" -> "error";
      default ->
          all.contains("Severity.ERROR")
              ? "error"
              : all.contains("Severity.WARNING")
                  ? "warning"
                  : all.contains("Severity.NOTE") ? "note" : "";
    };
  }

  /// The sentence with an ellipsis where a value stands.
  String sentence() {
    return VALUE.matcher(template).replaceAll("…").replace("%%", "%").replace("%n", " ");
  }

  private static String name(ExpressionTree method) {
    return switch (method) {
      case MemberSelectTree select when select.toString().equals("Refusal.of") -> "refusal";
      case MemberSelectTree select -> select.getIdentifier().toString();
      case IdentifierTree identifier -> identifier.getName().toString();
      default -> "";
    };
  }

  /// The text of a literal, of literals put together, or of one that is filled with values.
  static String text(ExpressionTree tree) {
    return switch (tree) {
      case LiteralTree literal when literal.getKind() == Kind.STRING_LITERAL ->
          String.valueOf(literal.getValue());
      case BinaryTree sum when sum.getKind() == Kind.PLUS ->
          text(sum.getLeftOperand()) + text(sum.getRightOperand());
      case ParenthesizedTree inner -> text(inner.getExpression());
      case MethodInvocationTree call
          when call.getMethodSelect() instanceof MemberSelectTree select
              && select.getIdentifier().contentEquals("formatted") ->
          text(select.getExpression());
      default -> "";
    };
  }
}
