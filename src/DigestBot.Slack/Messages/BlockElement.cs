using System.Text.Json.Serialization;

namespace DigestBot.Slack.Messages;

/// <summary>What a person presses, chooses or fills in. Each comes back under its <c>action_id</c>, which is unique in its message or view.</summary>
/// <remarks>https://docs.slack.dev/reference/block-kit/block-elements</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Button), "button")]
[JsonDerivedType(typeof(Overflow), "overflow")]
[JsonDerivedType(typeof(StaticSelect), "static_select")]
[JsonDerivedType(typeof(ConversationsSelect), "conversations_select")]
[JsonDerivedType(typeof(TextInput), "plain_text_input")]
internal abstract record BlockElement
{
    private BlockElement()
    {
    }

    /// <summary>Where the answer says it came from. On our messages only a number: what it means is told by the value.</summary>
    public string? ActionId { get; init; }

    /// <summary>Brings back its value when pressed, and leads to <see cref="Url"/> where there is one.</summary>
    public sealed record Button(PlainText Text) : BlockElement
    {
        public string? Value { get; init; }

        public string? Url { get; init; }

        /// <summary>"primary" or "danger"; null for the quiet one.</summary>
        public string? Style { get; init; }

        /// <summary>What a screen reader says instead of the text.</summary>
        public string? AccessibilityLabel { get; init; }

        public ConfirmDialog? Confirm { get; init; }
    }

    /// <summary>A menu behind three dots, up to five lines.</summary>
    public sealed record Overflow(IReadOnlyList<SelectOption> Options) : BlockElement;

    /// <summary>A menu of up to 100 lines.</summary>
    public sealed record StaticSelect(IReadOnlyList<SelectOption> Options) : BlockElement
    {
        public PlainText? Placeholder { get; init; }

        public SelectOption? InitialOption { get; init; }
    }

    /// <summary>A channel, public or private, or a direct message, of those the person is in.</summary>
    public sealed record ConversationsSelect : BlockElement
    {
        public PlainText? Placeholder { get; init; }

        public string? InitialConversation { get; init; }

        /// <summary>Forms only: begins with where the form was opened.</summary>
        public bool? DefaultToCurrentConversation { get; init; }

        public ConversationFilter? Filter { get; init; }
    }

    /// <summary>Where text is typed.</summary>
    public sealed record TextInput : BlockElement
    {
        public string? InitialValue { get; init; }

        public PlainText? Placeholder { get; init; }

        public bool? Multiline { get; init; }

        public int? MaxLength { get; init; }
    }
}
