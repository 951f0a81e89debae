namespace DigestBot.Host.Fetching;

/// <summary>What a site's <c>robots.txt</c> lets this bot read (RFC 9309): the groups that name it, or else those for all.</summary>
internal sealed class RobotsFile
{
    private readonly List<RobotsRule> rules;

    private RobotsFile(List<RobotsRule> rules) => this.rules = rules;

    /// <summary>For sites without one.</summary>
    public static RobotsFile Open { get; } = new([]);

    /// <param name="text">The file; what is not understood in it is passed over.</param>
    /// <param name="token">The bot's product token; case does not matter.</param>
    public static RobotsFile Parse(string text, string token)
    {
        var (own, all) = (new List<RobotsRule>(), new List<RobotsRule>());
        var (isOwn, isForAll, isNamed, inAgents) = (false, false, false, false);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (Field(line) is not { } field)
            {
                continue;
            }

            if (field.Name.Equals("user-agent", StringComparison.OrdinalIgnoreCase))
            {
                // several agents in a row share the rules that follow
                (isOwn, isForAll) = inAgents ? (isOwn, isForAll) : (false, false);
                inAgents = true;
                isOwn |= field.Value.Split('/')[0].Trim().Equals(token, StringComparison.OrdinalIgnoreCase);
                isForAll |= field.Value == "*";
                isNamed |= isOwn;
            }
            else if (RobotsRule.Of(field.Name, field.Value) is { } rule)
            {
                inAgents = false;
                AddIf(own, isOwn, rule);
                AddIf(all, isForAll, rule);
            }
        }

        return new RobotsFile(isNamed ? own : all);
    }

    /// <summary>The longest rule that fits decides; of two as long the one that allows; none at all allows.</summary>
    public bool Allows(Uri url)
    {
        var path = url.PathAndQuery;
        return path == "/robots.txt"
            || (rules.Where(rule => rule.Fits(path)).OrderByDescending(rule => rule.Length).ThenByDescending(rule => rule.IsAllow).FirstOrDefault()?.IsAllow ?? true);
    }

    private static void AddIf(List<RobotsRule> rules, bool isMeant, RobotsRule rule)
    {
        if (isMeant)
        {
            rules.Add(rule);
        }
    }

    private static (string Name, string Value)? Field(ReadOnlySpan<char> line)
    {
        var comment = line.IndexOf('#');
        var text = comment < 0 ? line : line[..comment];
        var colon = text.IndexOf(':');
        return colon <= 0 ? null : (text[..colon].Trim().ToString(), text[(colon + 1)..].Trim().ToString());
    }
}
