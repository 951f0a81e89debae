using System.CommandLine;
using DigestBot.Text;

namespace DigestBot.Host.CommandLine;

/// <summary><c>--gist brief|standard|full</c>, the same for every command that has it.</summary>
internal static class GistOption
{
    public static Option<GistLength> Create()
    {
        var option = new Option<GistLength>("--gist")
        {
            Description = "Length of the gist: brief (one sentence), standard (75 words) or full (150 words).",
            HelpName = "brief|standard|full",
            DefaultValueFactory = _ => GistLength.Standard,
            CustomParser = result => Choice.Parse<GistLength>(result),
        };
        option.CompletionSources.Add(Choice.NamesOf<GistLength>());
        return option;
    }
}
