package org.tinkuy.app.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// One Java source, read as text and as the compiler's syntax tree.
///
/// The tree is only parsed, never resolved, so a source need not compile to be judged.
final class SourceFile {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  private final String path;
  private final String text;
  private final CompilationUnitTree unit;
  private final Trees trees;

  private SourceFile(String path, String text, CompilationUnitTree unit, Trees trees) {
    this.path = path;
    this.text = text;
    this.unit = unit;
    this.trees = trees;
  }

  /// A source that stands in a test as text.
  static SourceFile of(String path, String text) {
    try {
      JavaFileObject source =
          new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
              return text;
            }
          };
      JavacTask task = task(null, List.of(source));
      return new SourceFile(path, text, task.parse().iterator().next(), Trees.instance(task));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /// Every source of every module below the root of the repository.
  static List<SourceFile> below(Path root) {
    try (StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null)) {
      JavacTask task = task(files, files.getJavaFileObjectsFromPaths(javaFiles(root)));
      Trees trees = Trees.instance(task);
      List<SourceFile> sources = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        Path file = Path.of(unit.getSourceFile().toUri());
        String path = root.relativize(file).toString().replace('\\', '/');
        sources.add(new SourceFile(path, Files.readString(file), unit, trees));
      }
      return sources;
    } catch (IOException e) {
      throw new UncheckedIOException(root.toString(), e);
    }
  }

  private static List<Path> javaFiles(Path root) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> modules = Files.list(root)) {
      for (Path module : modules.sorted().toList()) {
        Path sources = module.resolve("src");
        if (!Files.isDirectory(sources)) {
          continue;
        }
        try (Stream<Path> files = Files.walk(sources)) {
          files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(found::add);
        }
      }
    }
    return found;
  }

  private static JavacTask task(
      StandardJavaFileManager files, Iterable<? extends JavaFileObject> sources) {
    return (JavacTask)
        COMPILER.getTask(null, files, problem -> {}, List.of("-proc:none"), null, sources);
  }

  String path() {
    return path;
  }

  String text() {
    return text;
  }

  CompilationUnitTree unit() {
    return unit;
  }

  boolean isMain() {
    return path.contains("src/main/java/");
  }

  boolean isPackageInfo() {
    return path.endsWith("package-info.java");
  }

  String packageName() {
    return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
  }

  long line(Tree tree) {
    long start = trees.getSourcePositions().getStartPosition(unit, tree);
    return start < 0 ? 1 : unit.getLineMap().getLineNumber(start);
  }

  /// Every comment, docs included, without the text of strings.
  List<Comment> comments() {
    return Comment.in(text);
  }

  /// The types of this file, nested ones too, in the order in which they are written.
  List<Type> types() {
    List<Type> types = new ArrayList<>();
    new TreePathScanner<Void, Boolean>() {
      @Override
      public Void visitClass(ClassTree tree, Boolean outerIsPublic) {
        if (tree.getSimpleName().isEmpty()) {
          return super.visitClass(tree, false);
        }
        Tree parent = getCurrentPath().getParentPath().getLeaf();
        boolean open = isOpen(tree, parent) && outerIsPublic;
        types.add(new Type(tree, getCurrentPath(), open));
        return super.visitClass(tree, open);
      }
    }.scan(new TreePath(unit), true);
    return types;
  }

  private static boolean isOpen(ClassTree tree, Tree parent) {
    return tree.getModifiers().getFlags().contains(Modifier.PUBLIC)
        || (parent.getKind() == Kind.INTERFACE);
  }

  /// A type declared in this file.
  final class Type {
    private final ClassTree tree;
    private final TreePath at;
    private final boolean open;

    private Type(ClassTree tree, TreePath at, boolean open) {
      this.tree = tree;
      this.at = at;
      this.open = open;
    }

    String name() {
      return tree.getSimpleName().toString();
    }

    ClassTree tree() {
      return tree;
    }

    /// Whether other packages can see it.
    boolean isPublic() {
      return open;
    }

    boolean isTopLevel() {
      return at.getParentPath().getLeaf() == unit;
    }

    /// The text of its doc comment, empty where there is none.
    String doc() {
      String doc = trees.getDocComment(at);
      return doc == null ? "" : doc;
    }

    /// The components, empty where it is no record.
    List<VariableTree> components() {
      if (tree.getKind() != Kind.RECORD) {
        return List.of();
      }
      return tree.getMembers().stream()
          .filter(VariableTree.class::isInstance)
          .map(VariableTree.class::cast)
          .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
          .toList();
    }
  }

  static boolean isNamed(AnnotationTree annotation, String name) {
    String written = annotation.getAnnotationType().toString();
    return written.equals(name) || written.endsWith("." + name);
  }
}
