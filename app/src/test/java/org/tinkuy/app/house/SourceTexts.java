package org.tinkuy.app.house;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The English texts that stand in the sources as templates: of issues that a person may meet, of
/// their hints and of the parts of both.
///
/// Problems of the catalog itself are left out, as no text can be looked up in a catalog that is
/// not sound; so are the rules of engines and of what shows results, which only a mistake of ours
/// breaks, but for those of problem files.
final class SourceTexts {
  private static final Pattern VALUE = Pattern.compile("%[sd]");
  private static final Pattern ANY_VALUE = Pattern.compile("%(?!%)[^\\s]*?[a-zA-Z]");
  private static final Pattern OURS =
      Pattern.compile(
          "(engines(?!/src/main/java/org/tinkuy/exchange/)|solver|views|reports|samples|app|bench|testkit)/.*");
  private static final String HINT = " Maybe ";

  private final SortedMap<String, NavigableSet<String>> byKey = new TreeMap<>();

  SourceTexts(List<SourceFile> sources) {
    sources.stream().filter(SourceFile::isMain).forEach(this::add);
  }

  private void add(SourceFile source) {
    boolean ours = OURS.matcher(source.path()).matches();
    for (IssueCode code : IssueCode.in(source)) {
      boolean isRule = code.weight().equals(IssueCode.RULE);
      if (!code.code().startsWith("catalog.") && !(ours && isRule)) {
        add(code);
      }
    }
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        sentence(call);
        return super.visitMethodInvocation(call, null);
      }
    }.scan(source.unit(), null);
  }

  private void add(IssueCode code) {
    int hint = code.template().lastIndexOf(HINT);
    String sentence = code.template();
    if (hint >= 0) {
      put("hint." + code.code(), sentence.substring(hint).strip());
      sentence = sentence.substring(0, hint);
    }
    put("issue." + code.code(), sentence);
  }

  private void sentence(MethodInvocationTree call) {
    List<? extends ExpressionTree> arguments = call.getArguments();
    if (call.getMethodSelect().toString().equals("Sentence.of") && arguments.size() >= 2) {
      String key = IssueCode.text(arguments.get(0));
      if (!key.isEmpty()) {
        put(key, IssueCode.text(arguments.get(1)));
      }
    }
  }

  private void put(String key, String template) {
    byKey.computeIfAbsent(key, _ -> new TreeSet<>()).add(template);
  }

  /// Keys with more than one text.
  SortedMap<String, NavigableSet<String>> contested() {
    SortedMap<String, NavigableSet<String>> contested = new TreeMap<>(byKey);
    contested.values().removeIf(texts -> texts.size() == 1);
    return contested;
  }

  /// Codes of issues, in order.
  List<String> codes() {
    return byKey.keySet().stream()
        .filter(key -> key.startsWith("issue."))
        .map(key -> key.substring("issue.".length()))
        .toList();
  }

  /// Codes of issues for which no hint of their own is written, in order.
  List<String> withoutHint() {
    return codes().stream().filter(code -> !byKey.containsKey("hint." + code)).toList();
  }

  /// Templates that a translator could not repeat: they format their values, or begin or end with a
  /// space.
  List<String> unrepeatable() {
    return byKey.values().stream()
        .flatMap(NavigableSet::stream)
        .filter(
            text ->
                ANY_VALUE.matcher(VALUE.matcher(text).replaceAll("")).find()
                    || !text.equals(text.strip()))
        .toList();
  }

  /// The file of the catalog.
  String csv() {
    List<String> lines = new ArrayList<>();
    lines.add("key,text");
    byKey.forEach((key, texts) -> lines.add(key + ",\"" + quoted(braced(texts.getFirst())) + "\""));
    return String.join("\n", lines) + "\n";
  }

  private static String quoted(String text) {
    return text.replace("\"", "\"\"");
  }

  /// `{0}` where the first value stands.
  static String braced(String template) {
    Matcher value = VALUE.matcher(template);
    StringBuilder text = new StringBuilder();
    for (int i = 0; value.find(); i++) {
      value.appendReplacement(text, "{" + i + "}");
    }
    return value.appendTail(text).toString().replace("%%", "%");
  }
}
