namespace DigestBot.Simulators.Discord.Bodies;

/// <summary>The components that stand in modals only.</summary>
internal static class ModalComponentRules
{
    public static void Read(Fields fields)
    {
        fields.Text("custom_id", 100, 1, required: true);
        fields.Text("title", 45, 1, required: true);
        foreach (var (item, path) in fields.List("components", 5, 1, required: true))
        {
            ComponentRules.Read(item, path, fields.Problems, [ComponentKind.ActionRow, ComponentKind.TextDisplay, ComponentKind.Label]);
        }
    }

    public static void TextInput(Fields fields)
    {
        fields.Text("custom_id", 100, 1, required: true);
        fields.Number("style", 1, 2, required: true);
        fields.Text("label", 45);
        fields.Number("min_length", 0, 4000);
        fields.Number("max_length", 1, 4000);
        fields.Flag("required");
        fields.Text("value", 4000);
        fields.Text("placeholder", 100);
    }

    public static void Label(Fields fields)
    {
        fields.Text("label", 45, 1, required: true);
        fields.Text("description", 100);
        ComponentRules.Read(fields.Node("component", required: true), fields.Path("component"), fields.Problems,
        [
            ComponentKind.TextInput, .. ComponentKind.Selects, ComponentKind.FileUpload,
            ComponentKind.RadioGroup, ComponentKind.CheckboxGroup, ComponentKind.Checkbox,
        ]);
    }

    public static void Choice(Fields fields, int kind)
    {
        fields.Text("custom_id", 100, 1, required: true);
        if (kind == ComponentKind.Checkbox)
        {
            fields.Flag("default");
            return;
        }

        fields.Flag("required");
        if (kind != ComponentKind.RadioGroup)
        {
            fields.Number("min_values", 0, 10);
            fields.Number("max_values", 1, 10);
        }

        if (kind != ComponentKind.FileUpload)
        {
            ComponentRules.Options(fields, 10);
        }
    }
}
