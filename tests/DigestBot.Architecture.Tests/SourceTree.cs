using DigestBot.Testing;

namespace DigestBot.Architecture.Tests;

/// <summary>The repository on disk, for rules about files and project files.</summary>
internal static class SourceTree
{
    public static string Root { get; } = RepositoryFolder.Root;

    public static string[] Projects { get; } = [.. Directory.GetFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories).Order()];

    /// <summary>Every source file we wrote: no build output, no generated migrations.</summary>
    public static IEnumerable<string> Files(params string[] folders) => folders
        .SelectMany(folder => Directory.GetFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories))
        .Where(file => !Parts(file).Any(part => part is "bin" or "obj" or "Migrations"));

    public static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static string[] Parts(string file) => Relative(file).Split('/');
}
