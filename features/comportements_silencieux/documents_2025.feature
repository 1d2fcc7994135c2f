# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: Les documents PDF et les textes saisis, en 2025
  Un document ne va qu'à sa session, tait les secrets et garde les accents ; une balise n'est qu'un texte.

  Règle: Un document demande une session et tait les secrets

    @silencieux @C-083 @C-084
    Scénario: Le récapitulatif tait les secrets et porte ses polices
      Étant donné il est arrivé à l'écran « Activation : récapitulatif »
      Quand il ouvre le document du lien « Sauvegardez ou imprimez le récapitulatif »
      Alors le document ne contient ni son mot de passe ni sa réponse de confiance
      Et toutes les polices du document y sont incluses

    @silencieux @C-084 @C-033
    Scénario: La confirmation tait les secrets et porte ses polices
      Étant donné un espace actif en mode simplifié, pour son entreprise
      Et qu'il est connecté, à l'écran « Fin de procédure »
      Quand il ouvre le document du lien « Téléchargez la confirmation »
      Alors le document ne contient ni son mot de passe ni sa réponse de confiance
      Et toutes les polices du document y sont incluses

    @silencieux @C-084 @C-033
    Scénario: Le mandat tait les secrets et porte ses polices
      Étant donné un espace actif en mode simplifié, pour son entreprise
      Et qu'il est connecté, à l'écran « Mandat SEPA »
      Quand il ouvre le document du lien « Imprimez le mandat »
      Alors le document montre tel quel « IBAN »
      Et le document ne montre nulle part « {mot de passe} »
      Et le document ne montre nulle part « {réponse} »
      Et toutes les polices du document y sont incluses

    @silencieux @C-083
    Plan du scénario: Un autre navigateur n'obtient pas le document « <lien> »
      Étant donné il est arrivé à l'écran « <écran> »
      Quand un autre navigateur, sans session, ouvre le document du lien « <lien> »
      Alors le document n'est pas donné

      Exemples:
        | écran                      | lien                                     |
        | Activation : récapitulatif | Sauvegardez ou imprimez le récapitulatif |
        | Mandat SEPA                | Imprimez le mandat                       |
        | Fin de procédure           | Téléchargez la confirmation              |

  Règle: Une balise est un texte, un nom garde ses accents

    Contexte:
      Étant donné un usager dont les particularités sont :
        | particularité  | valeur      |
        | raison sociale | <i>Łódź</i> |
        | nom            | d'Aÿ Łuksza |

    @silencieux @C-032
    Scénario: L'espace montre l'entreprise telle qu'elle est écrite
      Étant donné un espace actif en mode simplifié, pour son entreprise
      Et qu'il est connecté, à l'écran « Espace d'une entreprise »
      Alors l'écran montre tel quel « {raison sociale} »

    @silencieux @C-032 @C-084
    Scénario: La confirmation la montre de même, avec ses accents
      Étant donné un espace actif en mode simplifié, pour son entreprise
      Et qu'il est connecté, à l'écran « Fin de procédure »
      Quand il ouvre le document du lien « Téléchargez la confirmation »
      Alors le document montre tel quel « {raison sociale} »

    @silencieux @C-032
    Scénario: Le courriel et la lettre la montrent de même
      Étant donné son entreprise est au registre, à l'adresse « 3 place du Marché 75002 PARIS »
      Et il a demandé la création de son espace en mode simplifié et ouvert le lien du courriel
      Alors la lettre est adressée à « {raison sociale} 3 place du Marché 75002 PARIS »
