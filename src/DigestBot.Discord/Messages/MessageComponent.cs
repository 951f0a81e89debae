using System.Text.Json.Serialization;

namespace DigestBot.Discord.Messages;

/// <summary>A component of a message or a modal, as it goes over the wire: those of Discord's that we use.</summary>
/// <remarks>https://discord.com/developers/docs/components/reference</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Row), 1)]
[JsonDerivedType(typeof(Button), 2)]
[JsonDerivedType(typeof(Select), 3)]
[JsonDerivedType(typeof(TextInput), 4)]
[JsonDerivedType(typeof(Section), 9)]
[JsonDerivedType(typeof(TextDisplay), 10)]
[JsonDerivedType(typeof(Separator), 14)]
[JsonDerivedType(typeof(Container), 17)]
[JsonDerivedType(typeof(Field), 18)]
internal abstract record MessageComponent
{
    private MessageComponent()
    {
    }

    /// <summary>The components directly inside, an accessory among them.</summary>
    [JsonIgnore]
    public virtual IReadOnlyList<MessageComponent> Inner => [];

    /// <summary>Up to five buttons, or one select menu.</summary>
    public sealed record Row(IReadOnlyList<MessageComponent> Components) : MessageComponent
    {
        [JsonIgnore]
        public override IReadOnlyList<MessageComponent> Inner => Components;
    }

    /// <summary>Comes back as <see cref="CustomId"/> when pressed, or leads to <see cref="Url"/>.</summary>
    public sealed record Button(ButtonStyle Style, string Label) : MessageComponent
    {
        public string? CustomId { get; init; }

        public string? Url { get; init; }

        public bool? Disabled { get; init; }
    }

    /// <summary>A menu of texts.</summary>
    public sealed record Select(string CustomId, IReadOnlyList<SelectOption> Options) : MessageComponent
    {
        public string? Placeholder { get; init; }

        public int? MinValues { get; init; }

        public int? MaxValues { get; init; }

        /// <summary>Modals only.</summary>
        public bool? Required { get; init; }
    }

    /// <summary>Where text is typed, inside a <see cref="Field"/>.</summary>
    public sealed record TextInput(string CustomId, TextInputStyle Style) : MessageComponent
    {
        public string? Value { get; init; }

        public string? Placeholder { get; init; }

        public int? MinLength { get; init; }

        public int? MaxLength { get; init; }

        public bool? Required { get; init; }
    }

    /// <summary>Up to three text displays with a button beside them.</summary>
    public sealed record Section(IReadOnlyList<MessageComponent> Components, MessageComponent Accessory) : MessageComponent
    {
        [JsonIgnore]
        public override IReadOnlyList<MessageComponent> Inner => [.. Components, Accessory];
    }

    /// <summary>Text in Discord's Markdown.</summary>
    public sealed record TextDisplay(string Content) : MessageComponent;

    /// <summary>A gap, with a line in it or not.</summary>
    public sealed record Separator(bool Divider, SeparatorSpacing Spacing) : MessageComponent;

    /// <summary>A frame with a coloured edge.</summary>
    public sealed record Container(int? AccentColor, IReadOnlyList<MessageComponent> Components) : MessageComponent
    {
        [JsonIgnore]
        public override IReadOnlyList<MessageComponent> Inner => Components;
    }

    /// <summary>A field of a modal with its name above it; Discord calls it a label.</summary>
    public sealed record Field(string Label, MessageComponent Component) : MessageComponent
    {
        public string? Description { get; init; }

        [JsonIgnore]
        public override IReadOnlyList<MessageComponent> Inner => [Component];
    }
}
