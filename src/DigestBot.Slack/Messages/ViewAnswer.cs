using System.Text.Json.Serialization;

namespace DigestBot.Slack.Messages;

/// <summary>What goes back at once when a form was sent; nothing at all closes it.</summary>
/// <remarks>https://docs.slack.dev/surfaces/modals#response_actions</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "response_action")]
[JsonDerivedType(typeof(Refuse), "errors")]
[JsonDerivedType(typeof(Update), "update")]
[JsonDerivedType(typeof(Push), "push")]
[JsonDerivedType(typeof(Clear), "clear")]
internal abstract record ViewAnswer
{
    private ViewAnswer()
    {
    }

    /// <summary>Something is wrong.</summary>
    /// <param name="Errors">A sentence for each field, by its block's id.</param>
    public sealed record Refuse(IReadOnlyDictionary<string, string> Errors) : ViewAnswer;

    /// <summary>It becomes another form.</summary>
    public sealed record Update(ViewBody View) : ViewAnswer;

    /// <summary>Another form over it.</summary>
    public sealed record Push(ViewBody View) : ViewAnswer;

    /// <summary>All forms close.</summary>
    public sealed record Clear : ViewAnswer;
}
