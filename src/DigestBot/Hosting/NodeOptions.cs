using System.Security.Cryptography;
using DigestBot.Nodes;

namespace DigestBot.Host.Hosting;

/// <summary>What this run of the program is called among those at the same database.</summary>
internal sealed class NodeOptions
{
    public const string Section = "Node";

    private const int LongestName = 60;

    /// <summary>Letters, digits, dots, dashes and underscores, 60 at most; every start adds a few of its own. Default empty, which is this machine's name.</summary>
    public string Name { get; set; } = "";

    /// <summary>A new one: whoever starts in the place of a node that was killed is another one, so that nothing is thought to be its own still.</summary>
    public static NodeId NewId(string? name)
    {
        var readable = string.IsNullOrWhiteSpace(name) ? Environment.MachineName : name;
        return new($"{readable[..Math.Min(readable.Length, LongestName)]}-{RandomNumberGenerator.GetHexString(6, lowercase: true)}");
    }

    public static IEnumerable<string> Problems(NodeOptions options)
    {
        if (options.Name.Length > LongestName || !options.Name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_'))
        {
            yield return $"Node:Name is \"{options.Name}\": at most {LongestName} letters, digits, dots, dashes and underscores; empty (the default) for this machine's name.";
        }
    }
}
