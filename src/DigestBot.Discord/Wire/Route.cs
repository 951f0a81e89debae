namespace DigestBot.Discord.Wire;

/// <summary>A path, with what Discord counts rate limits by.</summary>
/// <param name="Template">The path with names for its ids, such as <c>channels/{channel}/messages</c>.</param>
/// <param name="Major">The top-level channel, guild or webhook (https://discord.com/developers/docs/topics/rate-limits); empty for none.</param>
/// <param name="Path">The path as it is asked for, with its query.</param>
internal sealed record Route(string Template, string Major, string Path)
{
    // ids of interactions carry a token
    public override string ToString() => Template;

    /// <summary>Fills the names of a template in their order. A first <c>{channel}</c>, <c>{guild}</c> or <c>{webhook}</c> is the major one, with its <c>{token}</c>.</summary>
    public static Route Of(string template, params ReadOnlySpan<string> ids)
    {
        var pieces = template.Split('/');
        var major = "";
        var next = 0;
        for (var index = 0; index < pieces.Length; index++)
        {
            if (pieces[index] is ['{', .., '}'] name)
            {
                var id = Uri.EscapeDataString(ids[next]);
                major = (next, name) switch
                {
                    (0, "{channel}" or "{guild}" or "{webhook}" or "{interaction}") => id,
                    (1, "{token}") => $"{major}/{id}",
                    _ => major,
                };
                pieces[index] = id;
                next++;
            }
        }

        return next == ids.Length
            ? new(template, major, string.Join('/', pieces))
            : throw new ArgumentException($"{template} takes {next} ids, not {ids.Length}", nameof(ids));
    }

    public Route WithQuery(string query) => this with { Path = $"{Path}?{query}" };
}
