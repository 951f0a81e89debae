using System.CommandLine;

namespace DigestBot.Host.CommandLine;

/// <summary><c>--json</c>, <c>--markdown</c>, <c>--html</c>, <c>--render PLATFORM</c>: at most one of them.</summary>
internal sealed class ReplyFormatOptions
{
    private readonly Option<bool> json = new("--json") { Description = "Print JSON." };
    private readonly Option<bool> markdown = new("--markdown") { Description = "Print Markdown." };
    private readonly Option<bool> html = new("--html") { Description = "Print HTML, a fragment without styles." };

    private readonly Option<ReplyPlatform?> render = new("--render")
    {
        Description = "Print the request bodies a platform would get, one JSON a line: discord, slack.",
        HelpName = "PLATFORM",
        CustomParser = argument => Choice.Parse<ReplyPlatform>(argument),
    };

    public void AddTo(Command command)
    {
        Option<bool>[] all = [json, markdown, html];
        Array.ForEach(all, command.Options.Add);
        command.Options.Add(render);
        command.Validators.Add(result =>
        {
            if (all.Count(option => result.GetValue(option)) + (result.GetResult(render) is null ? 0 : 1) > 1)
            {
                result.AddError("Only one of --json, --markdown, --html and --render can be given.");
            }
        });
    }

    public ReplyFormat Of(ParseResult parsed) =>
        parsed.GetValue(json) ? ReplyFormat.Json
        : parsed.GetValue(markdown) ? ReplyFormat.Markdown
        : parsed.GetValue(html) ? ReplyFormat.Html
        : parsed.GetValue(render) switch
        {
            ReplyPlatform.Discord => ReplyFormat.Discord,
            ReplyPlatform.Slack => ReplyFormat.Slack,
            _ => ReplyFormat.Screen,
        };
}
