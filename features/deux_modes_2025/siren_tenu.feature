# language: fr
@deux-modes-2025 @edition-2025
Fonctionnalité: Un SIREN déjà tenu
  Le mode simplifié se ferme ; restent la substitution, ou l'espace expert qui adhère, dont la lettre va au client.

  Règle: Le mode simplifié refuse le SIREN

    @NEX-048 @NEX-049
    Scénario: Le refus a les mots du tutoriel, et rien ne part
      Étant donné un collègue tient déjà son entreprise dans un espace en mode simplifié
      Et qu'il est arrivé à l'écran « Saisie du SIREN »
      Quand il valide son SIREN
      Alors l'écran « Saisie du SIREN » reste affiché et refuse « SIREN : »
      Et l'écran « Saisie du SIREN » dit « Il existe déjà un adhérent aux téléprocédures pour ce SIREN »
      Et la boîte aux lettres électronique de « {adresse électronique} » contient 0 message(s)
      Et aucune lettre n'est partie

    @ouvert @NEX-O18
    Scénario: Le refus n'ouvre pas la suite, dont le récapitulatif a perdu la colonne
      Étant donné un collègue tient déjà son entreprise dans un espace en mode simplifié
      Et qu'il est arrivé à l'écran « Saisie du SIREN »
      Quand il valide son SIREN
      Alors « Adresse électronique de l'entreprise : » est inactif

  Règle: Première issue, la substitution, par la messagerie de l'espace

    Contexte:
      Étant donné le registre connaît l'entreprise 000299001 « SARL MARTIN DISTRIBUTION »
      Et un espace actif en mode expert à son adresse électronique

    Scénario: De l'espace, la messagerie mène à la substitution
      Étant donné il est connecté, à l'écran « Espace sans entreprise »
      Quand il suit le lien « Messagerie »
      Et qu'il saisit « 000299001 » dans « SIREN : »
      Et qu'il saisit « Remplacer le titulaire. » dans « Votre demande : »
      Et qu'il clique sur le bouton « Demander la substitution »
      Alors les écrans parcourus sont, dans cet ordre :
        | exigence | écran                  |
        | NEX-052  | Espace sans entreprise |
        | NEX-052  | Messagerie             |
        | NEX-052  | Substitution demandée  |

    @NEX-052
    Scénario: La messagerie demande une connexion
      Étant donné il est connecté, à l'écran « Messagerie »
      Et il connaît l'adresse de cet écran
      Quand un autre navigateur, sans session, ouvre la même adresse
      Alors l'écran « Authentification » s'affiche

    @ouvert
    Scénario: Les deux écrans de la substitution
      Étant donné il est connecté, à l'écran « Messagerie »
      Alors l'écran « Messagerie » présente, dans cet ordre :
        | exigence | élément | texte                     |
        | NEX-O13  | titre   | Messagerie                |
        | NEX-O13  | champ   | SIREN :                   |
        | NEX-O13  | champ   | Votre demande :           |
        | NEX-O13  | bouton  | Demander la substitution  |
        | …        | …       | …                         |
      Quand il saisit « 000299001 » dans « SIREN : »
      Et qu'il saisit « Remplacer le titulaire. » dans « Votre demande : »
      Et qu'il clique sur le bouton « Demander la substitution »
      Alors l'écran « Substitution demandée » présente, dans cet ordre :
        | exigence | élément  | texte                 |
        | NEX-O13  | titre    | Substitution demandée |
        | NEX-O13  | consigne | /.*000299001.*/       |
        | …        | …        | …                     |
