using System.Xml.Linq;
using Xunit;

namespace DigestBot.Architecture.Tests;

/// <summary>What each project may reference stands here and nowhere else: a new reference is a decision, made in this file.</summary>
public sealed class ProjectFileTests
{
    public static TheoryData<string, string[], string[]> Allowed => new()
    {
        { "DigestBot.Text", [], ["AngleSharp"] },
        {
            "DigestBot.Core", ["DigestBot.Text"],
            ["Humanizer", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Hosting.Abstractions", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options", "NodaTime"]
        },
        { "DigestBot.Storage", ["DigestBot.Core"], ["Microsoft.EntityFrameworkCore.Design", "Microsoft.EntityFrameworkCore.Sqlite", "Npgsql.EntityFrameworkCore.PostgreSQL"] },
        { "DigestBot.Discord", ["DigestBot.Core"], ["NSec.Cryptography"] },
        { "DigestBot.Slack", ["DigestBot.Core"], [] },
        { "DigestBot", ["DigestBot.Core", "DigestBot.Discord", "DigestBot.Slack", "DigestBot.Storage"], ["Quartz", "Spectre.Console", "System.CommandLine"] },
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public void Project_references_just_what_is_listed(string project, string[] projects, string[] packages)
    {
        var file = XDocument.Load(Path.Combine(SourceTree.Root, "src", project, project + ".csproj"));

        Assert.Equal(projects.Order(), Included(file, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)).Order());
        Assert.Equal(packages.Order(), Included(file, "PackageReference").Order());
    }

    [Fact]
    public void Every_project_is_listed() =>
        Assert.Equal(
            Allowed.Select(row => row.Data.Item1).Order(),
            SourceTree.Projects.Select(path => Path.GetFileNameWithoutExtension(path)).Order());

    private static IEnumerable<string> Included(XDocument file, string item) =>
        file.Descendants(item).Select(element => element.Attribute("Include")!.Value.Replace('\\', '/'));
}
