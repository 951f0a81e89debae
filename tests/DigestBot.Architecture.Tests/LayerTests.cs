using Xunit;

namespace DigestBot.Architecture.Tests;

/// <summary>Who may see what, denied unless listed.</summary>
public sealed class LayerTests
{
    /// <summary>Inside Core a folder uses only those to its left.</summary>
    private static readonly string[] CoreOrder =
        ["Pacing", "Health", "Nodes", "Sources", "Articles", "Feeds", "Stories", "Digests", "Subscriptions", "Changes", "Installations", "Deliveries", "Commands"];

    [Fact]
    public void Core_folders_use_only_those_to_their_left()
    {
        var wrong = Assemblies.Architecture.Types
            .Where(type => type.Assembly.FullName == Assemblies.Core.FullName)
            .SelectMany(type => type.Dependencies
                .Where(dependency => dependency.Target.Namespace?.FullName?.StartsWith("DigestBot.", StringComparison.Ordinal) == true)
                .Where(dependency => Place(dependency.Target.Namespace?.FullName) > Place(type.Namespace?.FullName))
                .Select(dependency => $"{type.FullName} → {dependency.Target.FullName}"))
            .Distinct();

        Rule.HasNoOffence(wrong);
    }

    /// <summary>Beside the folders lie only the names of those that things belong to, which every folder may say.</summary>
    [Fact]
    public void Core_has_no_folder_but_those_in_the_order()
    {
        string[] besides = [nameof(WorkspaceId), nameof(FeedId)];
        var strangers = Assemblies.Core.GetTypes()
            .Where(type => !(type.Namespace == "DigestBot" && besides.Contains(type.Name)))
            .Select(type => type.Namespace)
            .Where(space => space?.StartsWith("DigestBot", StringComparison.Ordinal) == true && Place(space) < 0)
            .Distinct();

        Rule.HasNoOffence(strangers);
    }

    [Theory]
    [InlineData("DigestBot.Core", "System.Net.Http", "System.IO.File", "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore", "Spectre", "Quartz")]
    [InlineData("DigestBot.Storage", "Microsoft.AspNetCore", "Spectre", "Quartz", "DigestBot.Discord", "DigestBot.Slack", "AngleSharp")]
    [InlineData("DigestBot.Discord", "Microsoft.EntityFrameworkCore", "Spectre", "Quartz", "DigestBot.Storage", "DigestBot.Slack", "AngleSharp")]
    [InlineData("DigestBot.Slack", "Microsoft.EntityFrameworkCore", "Spectre", "Quartz", "DigestBot.Storage", "DigestBot.Discord", "AngleSharp")]
    [InlineData("digestbot", "Microsoft.EntityFrameworkCore", "Microsoft.Data.Sqlite", "AngleSharp")]
    public void Assembly_does_not_use(string assembly, params string[] denied)
    {
        var wrong = Assemblies.Architecture.Types
            .Where(type => type.Assembly.Name.Split(',')[0] == assembly)
            // a type parameter is known by its letter only, and may be taken for another's
            .SelectMany(type => type.Dependencies.Where(dependency => dependency.Target is not ArchUnitNET.Domain.GenericParameter)
                .Select(dependency => (type.FullName, Used: dependency.Target.FullName)))
            .Where(pair => denied.Any(name => pair.Used.StartsWith(name, StringComparison.Ordinal)))
            .Select(pair => $"{pair.FullName} → {pair.Used}")
            .Distinct();

        Rule.HasNoOffence(wrong);
    }

    [Fact]
    public void Nothing_sees_the_host()
    {
        var users = Assemblies.Product.Where(assembly => assembly != Assemblies.Host)
            .Where(assembly => assembly.GetReferencedAssemblies().Any(name => name.Name == "digestbot"))
            .Select(assembly => assembly.FullName);

        Rule.HasNoOffence(users);
    }

    [Fact]
    public void Only_the_host_sees_an_adapter_or_the_storage()
    {
        string[] fenced = ["DigestBot.Storage", "DigestBot.Discord", "DigestBot.Slack"];
        var users = Assemblies.Product.Where(assembly => assembly != Assemblies.Host)
            .SelectMany(assembly => assembly.GetReferencedAssemblies().Where(name => fenced.Contains(name.Name)).Select(name => $"{assembly.GetName().Name} → {name.Name}"));

        Rule.HasNoOffence(users);
    }

    private static int Place(string? space) => Array.FindIndex(CoreOrder, folder =>
        space is not null && (space == $"DigestBot.{folder}" || space.StartsWith($"DigestBot.{folder}.", StringComparison.Ordinal)));
}
