# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: L'adresse déjà liée à un certificat
  Une adresse qui sert à un espace avec certificat arrête la création : changer d'adresse, ou transformer son espace.

  Contexte:
    Étant donné un usager sans espace professionnel

  Règle: La création est bloquée, deux issues sont offertes

    @EXP13-307
    Scénario: L'écran dit la cause du blocage et les deux issues
      Étant donné 1 espace(s) avec certificat à l'adresse électronique « {adresse électronique} »
      Et qu'il est arrivé à l'écran « Blocage certificat »
      Alors l'écran « Blocage certificat » présente, dans cet ordre :
        | exigence             | élément  | texte                                                                                                                                         |
        | EXP13-O11            | consigne | impots.gouv.fr                                                                                                                                |
        | EXP13-O11            | lien     | AIDE                                                                                                                                          |
        | EXP13-O11            | titre    | PROFESSIONNELS                                                                                                                                |
        | EXP13-O11            | titre    | Professionnels                                                                                                                                |
        | EXP13-106, EXP13-307 | titre    | 2ème étape : créer vos identifiants                                                                                                           |
        | EXP13-107, EXP13-307 | consigne | Vous, ou l'un de vos collaborateurs, disposez déjà d'un espace abonné avec certificat utilisant cette adresse électronique.                   |
        | EXP13-108, EXP13-307 | consigne | Si vous voulez créer un espace sans certificat, vous devez utiliser une autre adresse électronique.                                           |
        | EXP13-109, EXP13-307 | consigne | Si vous êtes titulaire de cet espace abonné avec certificat, vous pouvez opter pour l'accès sans certificat en cliquant sur le lien suivant : |
        | EXP13-110, EXP13-307 | lien     | Optez pour l'accès sans certificat                                                                                                            |
        | EXP13-111, EXP13-307 | champ    | Votre adresse électronique :                                                                                                                  |
        | EXP13-O11            | valeur   | {adresse électronique}                                                                                                                        |
        | EXP13-112, EXP13-307 | consigne | Important : cette adresse électronique ne pourra être utilisée que pour un seul et unique espace.                                             |
        | EXP13-113, EXP13-307 | champ    | Confirmer votre nouvelle adresse électronique :                                                                                               |
        | EXP13-O11            | bouton   | Valider                                                                                                                                       |

    @EXP13-011 @EXP13-105
    Scénario: L'adresse d'un espace avec certificat mène au blocage
      Étant donné 1 espace(s) avec certificat à l'adresse électronique « {adresse électronique} »
      Et qu'il est arrivé à l'écran « Identifiants »
      Quand il saisit ses identifiants
      Et qu'il valide
      Alors l'écran « Blocage certificat » s'affiche

    @EXP13-122
    Scénario: L'adresse de deux espaces avec certificat mène aussi au blocage
      Étant donné 2 espace(s) avec certificat à l'adresse électronique « {adresse électronique} »
      Et qu'il est arrivé à l'écran « Identifiants »
      Quand il saisit ses identifiants
      Et qu'il valide
      Alors l'écran « Blocage certificat » s'affiche

  Règle: Le nouvel arrivant prend une autre adresse, le titulaire transforme son espace

    @EXP13-021 @EXP13-120 @EXP13-124
    Scénario: Une autre adresse permet de poursuivre la création
      Étant donné 1 espace(s) avec certificat à l'adresse électronique « {adresse électronique} »
      Et qu'il est arrivé à l'écran « Blocage certificat »
      Quand il saisit « nouveau.collaborateur@example.org » dans « Votre adresse électronique : »
      Et qu'il saisit « nouveau.collaborateur@example.org » dans « Confirmer votre nouvelle adresse électronique : »
      Et qu'il valide
      Alors l'écran « Formulaire d'inscription » s'affiche
      Et « Adresse électronique : » porte la valeur « nouveau.collaborateur@example.org »

    @EXP13-021 @EXP13-124 @EXP13-122
    Scénario: L'adresse bloquée, donnée de nouveau, est encore refusée
      Étant donné 2 espace(s) avec certificat à l'adresse électronique « {adresse électronique} »
      Et qu'il est arrivé à l'écran « Blocage certificat »
      Quand il saisit « {adresse électronique} » dans « Votre adresse électronique : »
      Et qu'il saisit « {adresse électronique} » dans « Confirmer votre nouvelle adresse électronique : »
      Et qu'il valide
      Alors l'écran « Blocage certificat » reste affiché et refuse « Votre adresse électronique : »

    @EXP13-114 @EXP13-110
    Scénario: Le lien mène d'un clic à la transformation
      Étant donné 1 espace(s) avec certificat à l'adresse électronique « {adresse électronique} »
      Et qu'il est arrivé à l'écran « Blocage certificat »
      Quand il suit le lien « Optez pour l'accès sans certificat »
      Alors l'écran « Transformation » s'affiche
