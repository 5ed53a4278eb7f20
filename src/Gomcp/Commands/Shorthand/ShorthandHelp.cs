using Gomcp.Engine.Specs;

namespace Gomcp.Commands.Shorthand;

/// <summary>The language of fields and relations, for <c>--help</c>.</summary>
internal static class ShorthandHelp
{
    public const string Text =
        $"""
        Fields:
          NAME:TYPE[!][:OPTION]…     ! means required
          Types:    {FieldTypes.All}
                    Go's names work too: int32, *string, []string, time.Time
          Options:  required  unique  index  searchable  sortable  filterable  in_list   (alone, or =true, =false)
                    default=TEXT  min=NUMBER  max=NUMBER  min_length=N  max_length=N
                    pattern=REGEX  label=TEXT  help=TEXT  form_type=INPUT  was=OLD_NAME
          Inputs:   {FormTypes.All}
          Enums:    status:enum=draft,live    status:enum!=draft,live:default=draft

        Relations:
          NAME:KIND[!][=DOMAIN][:OPTION]…     the domain may be left out where it is the name
          Kinds:    belongs_to  has_one  has_many  many_to_many
          Options:  on_delete=restrict|cascade|set_null  required  unique  in_list  preload  foreign_key=COLUMN
                    references=FIELD  join_table=TABLE  display_field=FIELD  label=TEXT  help=TEXT  was=OLD_NAME

        Quoting:
          A text with a colon in it, or a word of an enum with a comma, goes into double quotes, or has a
          backslash before the character: label="Price: net" or label=Price\: net. A backslash before any
          other character is itself: pattern=[A-Z]\d+. Put single quotes around the whole argument, so
          that the shell leaves quotes, backslashes and ! alone: 'price:decimal!:label="Price: net"'

        Example:
          gomcp domain add category name:string!
          gomcp domain add product name:string! 'price:decimal!:min=0' category:belongs_to \
            status:enum=draft,live sku:string:unique:max_length=40
        """;
}
