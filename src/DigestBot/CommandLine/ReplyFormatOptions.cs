using System.CommandLine;

namespace DigestBot.Host.CommandLine;

/// <summary><c>--json</c>, <c>--markdown</c>, <c>--html</c>: at most one of them.</summary>
internal sealed class ReplyFormatOptions
{
    private readonly Option<bool> json = new("--json") { Description = "Print JSON." };
    private readonly Option<bool> markdown = new("--markdown") { Description = "Print Markdown." };
    private readonly Option<bool> html = new("--html") { Description = "Print HTML, a fragment without styles." };

    public void AddTo(Command command)
    {
        Option<bool>[] all = [json, markdown, html];
        Array.ForEach(all, command.Options.Add);
        command.Validators.Add(result =>
        {
            if (all.Count(option => result.GetValue(option)) > 1)
            {
                result.AddError("Only one of --json, --markdown and --html can be given.");
            }
        });
    }

    public ReplyFormat Of(ParseResult parsed) =>
        parsed.GetValue(json) ? ReplyFormat.Json
        : parsed.GetValue(markdown) ? ReplyFormat.Markdown
        : parsed.GetValue(html) ? ReplyFormat.Html
        : ReplyFormat.Screen;
}
