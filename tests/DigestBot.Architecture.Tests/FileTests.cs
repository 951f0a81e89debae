using System.Text.RegularExpressions;
using Xunit;

namespace DigestBot.Architecture.Tests;

/// <summary>The size and the names of our files.</summary>
public sealed partial class FileTests
{
    [Fact]
    public void No_file_is_over_400_lines()
    {
        var long_ = SourceTree.Files("src", "tests").Where(file => Lines(file) > 400).Select(SourceTree.Relative);

        Rule.HasNoOffence(long_);
    }

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void Nine_files_of_ten_are_under_200_lines(string folder)
    {
        var sizes = SourceTree.Files(folder).Select(Lines).Order().ToList();

        Assert.True(sizes[sizes.Count * 9 / 10] < 200, $"the 90th percentile in {folder} is {sizes[sizes.Count * 9 / 10]} lines");
    }

    [Fact]
    public void File_holds_one_public_type()
    {
        var crowded = SourceTree.Files("src").Where(file => PublicType().Count(File.ReadAllText(file)) > 1).Select(SourceTree.Relative);

        Rule.HasNoOffence(crowded);
    }

    [Fact]
    public void Top_level_holds_only_what_belongs_there()
    {
        string[] allowed = ["src", "tests", "config", "appsettings.json", "DigestBot.sln", "README.md", "LICENSE", ".gitignore", ".editorconfig", ".ci", ".git", "data"];
        var strangers = Directory.GetFileSystemEntries(SourceTree.Root).Select(Path.GetFileName).Except(allowed);

        Rule.HasNoOffence(strangers);
    }

    private static int Lines(string file) => File.ReadLines(file).Count();

    [GeneratedRegex(@"^public (?:sealed |static |abstract |partial |readonly )*(?:class|record|struct|interface|enum) ", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
